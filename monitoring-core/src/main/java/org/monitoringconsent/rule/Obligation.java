// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

import java.util.Locale;

/** What has to be done with an ALLOW: one code for one action, whichever jurisdiction asks for it. */
public enum Obligation {
    /** Stop as soon as the communication is plainly personal; note nothing and erase what was captured. */
    STOP_WHEN_PERSONAL,
    /** Offer workers on recorded lines an unrecorded way to make private calls. */
    PROVIDE_UNMONITORED_LINE,
    /** Never capture the numbers and accounts of union, works council, lawyers, occupational health, counselling, confidential adviser or reporting channel. */
    EXCLUDE_PROTECTED_FUNCTIONS,
    /** Tell the other party that the communication is monitored, and for what purpose. */
    INFORM_OTHER_PARTY,
    /** Keep a policy that tells workers that, why, when and how monitoring happens. */
    KEEP_WORKER_NOTICE,
    /** Give a tone, lamp or icon when recording starts. */
    SIGNAL_AT_START,
    /** Signal that somebody is listening in, or discuss the call promptly afterwards. */
    SIGNAL_OR_GIVE_PROMPT_FEEDBACK,
    /** Give access to few authorised people and log every access. */
    RESTRICT_AND_LOG_ACCESS,
    /** Keep the material no longer than the stated, justified period. */
    LIMIT_RETENTION,
    /** Keep the recording at least six months. */
    RETAIN_SIX_MONTHS,
    /** Keep the recording at least twelve months. */
    RETAIN_TWELVE_MONTHS,
    /** Keep the recording at least five years, or seven if the regulator asks. */
    RETAIN_FIVE_YEARS,
    /** Seal and restrict the material instead of erasing it while an access request, a grievance or a claim is open. */
    KEEP_SEALED,
    /** Leave out or mask what concerns others before handing it over. */
    REDACT_OTHERS,
    /** Erase camera footage within four weeks unless there is an incident. */
    ERASE_WITHIN_FOUR_WEEKS,
    /** Be able to find, copy and redact a recording for the person concerned. */
    ANSWER_ACCESS_REQUESTS,
    /** Stop on an objection, or put the compelling grounds on record and answer. */
    HANDLE_OBJECTIONS,
    /** Offer a complaint form, acknowledge within 30 days and tell the outcome. */
    HANDLE_COMPLAINTS,
    /** Have processor or joint-controller terms in place. */
    HAVE_PROCESSOR_CONTRACT,
    /** Write down why no impact assessment is needed, or do one. */
    CONSIDER_IMPACT_ASSESSMENT,
    /** Carry out an impact assessment. */
    DO_IMPACT_ASSESSMENT,
    /** Keep the impact assessment current. */
    REVIEW_IMPACT_ASSESSMENT,
    /** Have the legal condition, filters and quick deletion ready for special category data that comes along. */
    PLAN_FOR_SPECIAL_DATA,
    /** Record the legal condition for handling offence data. */
    RECORD_OFFENCE_DATA_CONDITION,
    /** Follow the written rules on offence data. */
    FOLLOW_OFFENCE_DATA_RULES,
    /** Leave items that look private unopened; open business items only. */
    SKIP_PRIVATE_ITEMS,
    /** Ask the absent worker before opening anything, where that is possible. */
    ASK_WORKER_FIRST,
    /** Tell the worker afterwards what was opened. */
    TELL_WORKER,
    /** Listen or look only; keep no record. */
    DO_NOT_RECORD,
    /** End the check on the fixed date. */
    END_ON_FIXED_DATE,
    /** Log who authorised the check, when and why. */
    LOG_AUTHORISATION,
    /** Disregard minor findings. */
    DISREGARD_MINOR_FINDINGS,
    /** Delete the material if the suspicion proves unfounded. */
    DELETE_IF_UNFOUNDED,
    /** Tell the worker about the check afterwards, also when nothing was found. */
    INFORM_WORKER_AFTERWARDS,
    /** Take the advice of the data protection officer. */
    TAKE_DPO_ADVICE,
    /** Use only the serious part and leave the rest of the personal communication alone. */
    LIMIT_TO_SERIOUS_PART,
    /** Record the new purpose and why it is justified. */
    RECORD_NEW_PURPOSE,
    /** Investigate the finding before a sanction. */
    INVESTIGATE_FINDING,
    /** Hear the worker before a decision. */
    HEAR_WORKER,
    /** Give the worker the material. */
    GIVE_WORKER_THE_MATERIAL,
    /** Keep the sanction in proportion to what was found. */
    KEEP_SANCTION_PROPORTIONATE,
    /** Tell others who were caught by a covert check about it when it is over. */
    INFORM_OTHER_PARTY_AFTERWARDS,
    /** Correct the list of extensions, look for others that are mis-marked and tell the person. */
    CORRECT_DESIGNATION_REGISTER,
    /** Take legal advice before relying on the material. */
    TAKE_LEGAL_ADVICE,
    /** Keep the safeguards for automated decisions working: information, representations, human intervention, contest. */
    KEEP_AUTOMATED_DECISION_SAFEGUARDS,
    /** Test the tool for bias. */
    TEST_FOR_BIAS,
    /** Have a competent person review the result. */
    REVIEW_BY_HUMAN,
    /** Meet the duties of a deployer of a high-risk AI system. */
    MEET_AI_DEPLOYER_DUTIES,
    /** Tell the people exposed that an emotion recognition system is at work. */
    DISCLOSE_EMOTION_RECOGNITION,
    /** Keep the results away from personnel decisions. */
    KEEP_FROM_HR,
    /** Notify clients that conversations are recorded. */
    NOTIFY_CLIENTS,
    /** Move the conversation to a recorded business channel. */
    MOVE_TO_RECORDED_CHANNEL,
    /** Pause or mask the recording while card security data is given. */
    PAUSE_FOR_CARD_DATA,
    /** Purge card security data from the recording. */
    PURGE_CARD_DATA,
    /** Switch tracking off when the worker is off duty. */
    SWITCH_OFF_OFF_DUTY,
    /** Tell the credit agency what the information is for. */
    TELL_CREDIT_AGENCY,
    /** Consult the staff. */
    CONSULT_STAFF,
    /** Establish the works council that the law requires. */
    ESTABLISH_WORKS_COUNCIL,
    /** Get the works council's consent for how the recording is organised. */
    GET_COUNCIL_CONSENT_FOR_MODALITIES,
    /** Put up signs where cameras are. */
    PUT_UP_CAMERA_SIGNS,
    /** Start with totals; look at one person only when there is cause. */
    AGGREGATE_FIRST,
    /** Apply data protection law in full if the recording is later used for business. */
    APPLY_DATA_PROTECTION_IF_BUSINESS_USE;

    /** What has to be done, in the language: English, or Dutch; any other language is answered in English. */
    public String text(Locale language) {
        return CodeTexts.text(name(), language);
    }
}
