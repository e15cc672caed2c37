// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.question;

import java.util.List;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.rule.Obligation;

/** What was said about acting on what was heard: T02, T08 and T09. */
final class ActingRows {

    private ActingRows() {}

    /** Acting on the call of T01. */
    static Row actingOnTheCall() {
        return Row.of(
                "T02",
                "... and then act on something heard?",
                "Hardly: what was overheard unlawfully carries no discipline in either country, however grave; only a report"
                        + " of something grave may pass, and not where the listening itself was a crime.",
                afterwards("discipline for a trivial remark", UseKind.DISCIPLINE, Finding.MINOR),
                afterwards("discipline for gross misconduct", UseKind.DISCIPLINE, Finding.GROSS_MISCONDUCT),
                Question.of(
                                "the same, worker not heard",
                                act -> act.personal()
                                        .internal()
                                        .actingBy(UseKind.DISCIPLINE, Finding.GROSS_MISCONDUCT)
                                        .unheard())
                        .after(act -> act.personal().internal()),
                afterwards("discipline for a crime", UseKind.DISCIPLINE, Finding.CRIME),
                afterwards("report of a crime to the authorities", UseKind.REPORT_TO_AUTHORITY, Finding.CRIME),
                Question.of("the same, nothing aggravates the capture", ActingRows::reporting)
                        .after(act -> act.personal().internal())
                        .showing(Obligation.TAKE_LEGAL_ADVICE),
                Question.of("the same, but the listener had no authority", ActingRows::reporting)
                        .after(act -> act.personal().internal().operator(Operator.UNAUTHORISED)));
    }

    private static Question afterwards(String label, UseKind kind, Finding finding) {
        return Question.of(label, act -> act.personal().internal().actingBy(kind, finding))
                .after(act -> act.personal().internal());
    }

    private static Act reporting(Act act) {
        return act.personal()
                .internal()
                .actingBy(UseKind.REPORT_TO_AUTHORITY, Finding.CRIME)
                .notAggravated();
    }

    /** The wrong extension and the dismissal. */
    static List<Row> ofMistakesAndDismissals() {
        return List.of(wrongExtension(), dismissal());
    }

    private static Row wrongExtension() {
        return Row.of(
                "T08",
                "Compliance listened to a director, thinking it was an agent's line, because the extension's designation had"
                        + " not been changed.",
                "Good faith does not excuse a wrong register: the listening is unlawful in both countries; if the slip was"
                        + " innocent, British law lets the employer act on something grave, Dutch law only report it.",
                Question.of("listening to the director, a business call", Act::outsideTheGroup),
                Question.of(
                        "listening to the director, a personal call",
                        act -> act.outsideTheGroup().personal()),
                mistaken("coaching on style", UseKind.COACHING, Finding.PERFORMANCE),
                mistaken("discipline for an insult", UseKind.DISCIPLINE, Finding.MINOR),
                mistaken("dismissal for fraud", UseKind.DISMISSAL, Finding.CRIME)
                        .showing(Obligation.CORRECT_DESIGNATION_REGISTER),
                mistaken("report of the fraud to the authorities", UseKind.REPORT_TO_AUTHORITY, Finding.CRIME)
                        .showing(Obligation.CORRECT_DESIGNATION_REGISTER));
    }

    private static Question mistaken(String label, UseKind kind, Finding finding) {
        return Question.of(
                        label,
                        act -> act.outsideTheGroup()
                                .innocentlyInBritain()
                                .notAggravated()
                                .actingBy(kind, finding))
                .after(Act::outsideTheGroup);
    }

    private static Row dismissal() {
        return Row.of(
                "T09",
                "A personal call between colleagues, found by the quality team, was gross misconduct and led to dismissal.",
                "It can be lawful in both countries: if the sample was lawful, the matter grave and the worker heard; Britain"
                        + " also asks that the rule was known.",
                Question.of("rule known, worker heard", ActingRows::dismissing)
                        .showing(Obligation.LIMIT_TO_SERIOUS_PART, Obligation.KEEP_SANCTION_PROPORTIONATE),
                Question.of(
                        "rule not known, worker heard", act -> dismissing(act).ruleUnknown()),
                Question.of(
                        "rule known, worker not heard", act -> dismissing(act).unheard()),
                Question.of("the sample was unlawful", act -> dismissing(act).madeBy(Provenance.UNLAWFUL)),
                Question.of("it was a merely private matter", ActingRows::dismissingOverPrivateLife),
                Question.of("the same in April 2012", act -> dismissingOverPrivateLife(act.on(2012, 4, 27))));
    }

    private static Act dismissing(Act act) {
        return found(act).actingBy(UseKind.DISMISSAL, Finding.GROSS_MISCONDUCT);
    }

    private static Act dismissingOverPrivateLife(Act act) {
        return found(act).actingBy(UseKind.DISMISSAL, Finding.PRIVATE_LIFE);
    }

    private static Act found(Act act) {
        return act.personal().internal().madeBy(Provenance.LAWFUL);
    }
}
