// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.question;

import java.util.List;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.Obligation;

/** What was said about listening to calls: T01 and T03 to T07. */
final class ListeningRows {

    private ListeningRows() {}

    static List<Row> all() {
        return List.of(theQuestion(), theContract(), theEquipment(), everything(), permission(), rank());
    }

    private static Row theQuestion() {
        return Row.of(
                "T01",
                "May a contact-centre manager listen to an internal, personal call?",
                "No: a plainly personal call is off limits in both countries, however openly it is heard; a manager whom the"
                        + " controller has not authorised commits a crime in both, and a Dutch employer who listens in"
                        + " secret does too.",
                Question.of(
                        "told, by an authorised manager", act -> act.personal().internal()),
                Question.of(
                        "untold, by an authorised manager",
                        act -> act.personal().internal().untold()),
                Question.of(
                        "told, by a manager without authority",
                        act -> act.personal().internal().operator(Operator.UNAUTHORISED)),
                Question.of("a business call, told, by an authorised manager", Act::internal)
                        .showing(Obligation.SIGNAL_OR_GIVE_PROMPT_FEEDBACK),
                Question.of(
                        "a business call, on implied authority",
                        act -> act.internal().operator(Operator.AUTHORISED_IMPLIED)),
                Question.of(
                        "the same on 26 June 2018",
                        act -> act.internal()
                                .operator(Operator.AUTHORISED_IMPLIED)
                                .on(2018, 6, 26)));
    }

    private static Row theContract() {
        return Row.of(
                "T03",
                "Check the contract of employment and the company's rules.",
                "A clause is neither valid consent nor a basis and is notice only when it is specific; company rules can"
                        + " forbid more than the law, but never allow more.",
                Question.of("consent in the contract as the basis", act -> act.basis(LegalBasis.CONSENT)),
                Question.of(
                        "the same in 2002", act -> act.basis(LegalBasis.CONSENT).on(2002, 6, 3)),
                Question.of("the contract itself as the basis", act -> act.basis(LegalBasis.CONTRACT)),
                Question.of(
                        "the same in 2017",
                        act -> act.basis(LegalBasis.CONTRACT).on(2017, 6, 1)),
                Question.of("a clause: calls may be monitored", act -> act.told(Notice.GENERIC)),
                Question.of("a clause that tells what, how far and why", act -> act.told(Notice.SPECIFIC)),
                Question.of("company rules: a private call without permission", act -> act.personal())
                        .inTheCompany(),
                Question.of(
                                "company rules: a private call, all agreed freely",
                                act -> act.personal().agreedBy(Consent.ALL).freely())
                        .inTheCompany(),
                Question.of("company rules: a business call", act -> act)
                        .inTheCompany()
                        .showing(Obligation.SIGNAL_OR_GIVE_PROMPT_FEEDBACK));
    }

    private static Row theEquipment() {
        return Row.of(
                "T04",
                "Calls on the company's equipment, internal or external, should not be considered personal.",
                "Wrong: what was said makes a call personal, not whose line it is; the line decides only whether the British"
                        + " wrong is a civil one or a crime.",
                Question.of(
                        "personal, internal, own switchboard",
                        act -> act.personal().internal()),
                Question.of("personal, external, own switchboard", Act::personal),
                Question.of(
                        "personal, internal, hosted line",
                        act -> act.personal().internal().line(Line.HOSTED_FOR_BUSINESS)),
                Question.of(
                        "personal, external, hosted line", act -> act.personal().line(Line.HOSTED_FOR_BUSINESS)));
    }

    private static Row everything() {
        return Row.of(
                "T05",
                "A company generally has the right to monitor all calls on its system.",
                "Too wide: everything may be captured only openly, assessed beforehand and for a purpose that needs it, and in"
                        + " the Netherlands with the works council's consent; in Britain quality alone does not need it.",
                Question.of("listening to all, to coach", ListeningRows::all),
                Question.of("the same in 2015", act -> all(act).on(2015, 6, 1)),
                Question.of("recording all, as evidence", ListeningRows::recordingAll)
                        .showing(Obligation.PROVIDE_UNMONITORED_LINE),
                Question.of("the same, untold", act -> recordingAll(act).untold()),
                Question.of("the same, not assessed", act -> recordingAll(act).unassessed()),
                Question.of(
                        "the same, not assessed, in 2015",
                        act -> recordingAll(act).unassessed().on(2015, 6, 1)),
                Question.of(
                        "the same, for no stated purpose",
                        act -> recordingAll(act).purpose(PurposeCategory.UNSPECIFIED)),
                Question.of(
                        "the same, works council not asked",
                        act -> recordingAll(act).council(CouncilConsent.NOT_ASKED)));
    }

    private static Act all(Act act) {
        return act.nature(Nature.UNDETERMINED).extent(Extent.SYSTEMATIC);
    }

    private static Act recordingAll(Act act) {
        return all(act).by(Activity.RECORD).purpose(PurposeCategory.ESTABLISH_FACTS);
    }

    private static Row permission() {
        return Row.of(
                "T06",
                "For a private call obtain permission.",
                "Half right in Britain, where everybody on the call must agree and be free to refuse; in the Netherlands no"
                        + " permission opens a private call.",
                Question.of("nobody agreed", Act::personal),
                Question.of("the worker alone agreed", act -> act.personal().agreedBy(Consent.ONE)),
                Question.of(
                        "all agreed, but could hardly refuse",
                        act -> act.personal().agreedBy(Consent.ALL)),
                Question.of(
                        "all agreed, freely",
                        act -> act.personal().agreedBy(Consent.ALL).freely()));
    }

    private static Row rank() {
        return Row.of(
                "T07",
                "It applies to an agent and to the most senior manager alike.",
                "Right: rank is no fact that either law reads.",
                Question.of("a business call of an agent", act -> act.ofWorker("an agent")),
                Question.of("a business call of a director", act -> act.ofWorker("a director")),
                Question.of(
                        "a personal call of an agent",
                        act -> act.ofWorker("an agent").personal()),
                Question.of(
                        "a personal call of a director",
                        act -> act.ofWorker("a director").personal()));
    }

    /** What was said about justification and openness: T10 to T13. */
    static List<Row> ofOpenness() {
        return List.of(recordedCalls(), likeEmail(), justified(), openness());
    }

    private static Row recordedCalls() {
        return Row.of(
                "T10",
                "If the job requires recorded calls, the manager can listen to them, work-related or personal.",
                "Only to business recordings: a personal one stays closed in both countries, and in the Netherlands another"
                        + " purpose needs its own announcement or a serious suspicion.",
                Question.of("a business recording, same purpose", ListeningRows::replaying),
                Question.of(
                        "a personal recording, same purpose",
                        act -> replaying(act).personal()),
                Question.of(
                        "a business recording, to look for misconduct",
                        act -> replaying(act).purpose(PurposeCategory.MISCONDUCT_INVESTIGATION)),
                Question.of(
                        "an unlawfully made recording", act -> replaying(act).madeBy(Provenance.UNLAWFUL)));
    }

    private static Act replaying(Act act) {
        return act.by(Activity.PLAY_BACK).madeBy(Provenance.LAWFUL);
    }

    private static Row likeEmail() {
        return Row.of(
                "T11",
                "As with e-mails, a company may monitor calls.",
                "The same conditions carry both, but reading is judged more strictly: Britain wants an impact assessment"
                        + " first, and the Netherlands keeps named mailboxes shut for quality checks.",
                Question.of("a business call, listened to", act -> act),
                Question.of("a business e-mail, read", act -> act.by(Activity.READ_MESSAGE)),
                Question.of("a call of unknown nature", act -> act.nature(Nature.UNDETERMINED)),
                Question.of(
                        "an e-mail of unknown nature",
                        act -> act.by(Activity.READ_MESSAGE).nature(Nature.UNDETERMINED)),
                Question.of("a call, not assessed", Act::unassessed),
                Question.of(
                        "an e-mail, not assessed",
                        act -> act.by(Activity.READ_MESSAGE).unassessed()));
    }

    private static Row justified() {
        return Row.of(
                "T12",
                "The regulator does not prevent monitoring, but an adverse effect on workers must be justified.",
                "Right, and today it is law in both countries: a written balance that favours the monitoring, and no milder"
                        + " means that would do.",
                Question.of("weighed, in favour of monitoring", act -> act),
                Question.of("not weighed", act -> act.balance(Balancing.NOT_DONE)),
                Question.of("weighed, in favour of the worker", act -> act.balance(Balancing.FAVOURS_WORKER)),
                Question.of("milder means would do", Act::milderMeansSuffice));
    }

    private static Row openness() {
        return CovertRow.row();
    }
}
