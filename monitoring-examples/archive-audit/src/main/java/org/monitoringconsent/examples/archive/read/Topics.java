// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Unsaid;

/**
 * What the name of a field is about that no reader knows. Where it is about something on which the judgement may hang, what
 * stands there is unknown and not absent.
 */
final class Topics {

    private static final Pattern CONSENT = Pattern.compile(
            "consent|objecti(?:on|ng)|objected|opt.?(?:out|in)|opted.?(?:out|in)|do.?not.?record|dnr\\b|withdr|revo[ck]|refus|lawful"
                    + "|objects?.?to.?rec|legal.?basis|gdpr|permission|toestemming|akkoord|bezwaar"
                    + "|einwilligung|einverst|zustimm|widerspr|may.?(?:we.?|be.?)?record"
                    + "|verweiger|weiger\\w{0,6}.{0,6}opname|opname\\w{0,4}.{0,6}geweiger"
                    + "|^accord$|accord.{0,12}(?:enreg|client|appel)|(?:client|appel).{0,10}accord|autoris\\w{0,10}.{0,6}enreg"
                    + "|opposition|refus|erlaub\\w{0,4}.{0,6}auf[nz]|auf[nz]\\w{0,12}.{0,4}(?:erlaub|genehmigt)|genehmig\\w{0,5}.{0,6}auf[nz]"
                    + "|agree[ds]?$|agree[ds]?.?to.?(?:be.?|call.?)?rec|record\\w{0,20}.?agree|not.?to.?(?:be.?)?rec|don.?t.?record"
                    + "|(?:declin|reject)\\w{0,20}.{0,8}record|record\\w{0,20}.?(?:declin|reject|allowed|permitted)|(?:allow|permit)\\w{0,20}.{0,4}record");
    private static final Pattern REFUSAL = Pattern.compile(
            "object|opt.?out|opted.?out|do.?not.?record|dnr\\b|withdr|revo[ck]|refus|denied|bezwaar|widerspr"
                    + "|declin|reject|not.?to.?(?:be.?)?rec|don.?t.?record|(?:no|not|non|without).?consent(?!.?(?:need|requir))"
                    + "|not.?(?:given|granted)|disagree|withheld"
                    + "|weiger|abgelehnt|widerruf|ingetrokken|retrait|opposition|(?:geen|zonder).?toestemm|(?:keine?|ohne).?(?:einw|einv|zustimm)"
                    + "|(?:niet|nicht).?(?:gegeven|verleend|erteilt|gegeben)|(?:sans|pas.?de).?consent");
    private static final Pattern ANALYSIS = Pattern.compile(
            "transcri|speech.?to.?text|sentiment|emotion|mood|voice.?print|biometric|speaker.?(?:id|rec)|analys[ei]s|stimmungs|samenvatting|stemming\\b"
                    + "|(?<!m)ai.?(?:summar|insight|scor)|(?<!m)ai[^a-z]?(?:call[^a-z]?)?(?:summar(?!y.?id$)|recap|note)|call.?summar(?!y.?id$)"
                    + "|(?:speech|voice|conversation(?:al)?|call|interaction).?analytic|conversation.?intelligence"
                    + "|score.?card|(?:qa|call|agent).?scor(?:e|ing)|keywords?.?(?:spotted|detected)|call.?highlights?$"
                    + "|talk.?(?:to.?)?listen|talk.?over|cross.?talk|speech.?rate|(?:silence|dead.?air).?(?:ratio|percent)");
    private static final Pattern PEOPLE = Pattern.compile(
            "transfer|refer(?:red)?[_-]?to\\b|forward|divert|redirect|partic|part(?:y|ies)|joined|barge|whisper|\\bspy|coach|superv"
                    + "|monitored|monitoring(?!.?(?:file|name|path|ur[il]|enabled|id))|eavesdrop|spied|listen|luister|mitgeh|ecoute|confer|konferenz|observer"
                    + "|doorverb|doorgeschakeld|doorschakel|doorgezet|doorgestuurd|doorgegeven|overgenomen|weiterleit|weitergel|weitergegeben|durchgestellt|vermittelt|renvoy|xfer|^fwd|fwd.?to|intercept|invitee|invited(?!ate)"
                    + "|call.?pick.?up(?!.?(?:group|time|code))|consult(?!ant)|attendee|assigned.?to|colleague"
                    + "|(?:second(?:ary)?|third|other|additional|previous|next|transferring|former).?(?:agent|operator|employee)|(?:agent|operator|employee).?[2-9]$"
                    + "|escalated.?(?:to|by)|hand(?:ed)?.?(?:over|off)(?:.?(?:to|by))?$|take[n]?.?over|took.?over"
                    + "|evaluator|reviewer|assessor|(?:evaluated|reviewed|assessed|audited|scored|beoordeeld).?(?:by|door)"
                    + "|agents.?involved|^all.?agents$|^(?:legs|agents|operators|employees|callers|callees|extensions|members|medewerkers|toestellen)$");

    private Topics() {}

    /** Whether it is about somebody's agreement or refusal. */
    static boolean isAboutConsent(String name) {
        return CONSENT.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a field says that somebody refused, or something about consent that is not plainly a yes. */
    static boolean mayRefuse(String name, JsonNode value) {
        if (!isAboutConsent(name) || value.isNull()) {
            return false;
        }
        if (isARefusal(name) || value.isContainerNode()) {
            return says(value);
        }
        return !Unsaid.is(value.asText(""))
                && !Words.consented(value.asText("")).isYes();
    }

    /** Whether it says, where it holds, that somebody refused. */
    static boolean isARefusal(String name) {
        return REFUSAL.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether it is about what was made of the contents: a transcript, a mood. */
    static boolean isAboutAnAnalysis(String name) {
        return ANALYSIS.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether it is about somebody else who took part, or listened. */
    static boolean isAboutPeople(String name) {
        return PEOPLE.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether anything stands there: not nothing, no empty list, no word for no. */
    static boolean says(JsonNode value) {
        if (value.isContainerNode()) {
            return !value.isEmpty();
        }
        return value.isNumber() || says(value.asText(""));
    }

    /** Whether a text says anything but no. */
    static boolean says(String text) {
        return !Unsaid.is(text) && Words.truth(text) != Known.NO;
    }
}
