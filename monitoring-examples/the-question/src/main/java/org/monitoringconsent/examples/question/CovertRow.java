// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.question;

import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.SuspectedConduct;
import org.monitoringconsent.domain.SuspicionStrength;
import org.monitoringconsent.rule.Obligation;

/** What was said about openness, and the covert exception with each condition missing once: T13. */
final class CovertRow {

    private CovertRow() {}

    static Row row() {
        return Row.of(
                "T13",
                "Nature, extent and reasons must be known to workers, unless, exceptionally, covert monitoring is justified.",
                "Right in both countries; but Britain asks for approval at the top and that users at least knew that calls may"
                        + " be intercepted, the Netherlands for grounds written down beforehand.",
                Question.of("not told", Act::untold),
                Question.of("told that calls may be monitored", act -> act.told(Notice.GENERIC)),
                Question.of("told what, how far and why", act -> act.told(Notice.SPECIFIC)),
                Question.of("told so, and signalled", act -> act.told(Notice.SPECIFIC_WITH_SIGNAL)),
                Question.of("covert, every condition met", Act::covertInOrder)
                        .showing(Obligation.END_ON_FIXED_DATE, Obligation.INFORM_WORKER_AFTERWARDS),
                Question.of(
                        "... but the suspicion is vague",
                        act -> suspecting(act, SuspectedConduct.CRIME, SuspicionStrength.VAGUE, true)),
                Question.of(
                        "... but a minor matter is suspected",
                        act -> suspecting(act, SuspectedConduct.MINOR, SuspicionStrength.CONCRETE, true)),
                Question.of(
                        "... but nothing is written down",
                        act -> suspecting(act, SuspectedConduct.CRIME, SuspicionStrength.CONCRETE, false)),
                Question.of(
                        "... but telling would do no harm",
                        act -> act.covertInOrder()
                                .safeguards(safeguards -> safeguards.withTellingWouldPrejudice(false))),
                Question.of(
                        "... but nobody at the top approved",
                        act -> act.covertInOrder().safeguards(safeguards -> safeguards.withSeniorAuthorisation(false))),
                Question.of("... but it has no end", act -> act.covertInOrder().withoutEnd()),
                Question.of(
                        "... but it is aimed at everybody",
                        act -> act.covertInOrder().extent(Extent.SYSTEMATIC)),
                Question.of(
                        "... but it was not assessed",
                        act -> act.covertInOrder().unassessed()),
                Question.of(
                        "... but milder means would do",
                        act -> act.covertInOrder().milderMeansSuffice()),
                Question.of(
                        "... but it is for quality",
                        act -> act.covertInOrder().purpose(PurposeCategory.QUALITY_STANDARDS)),
                Question.of(
                        "... but users were never told anything",
                        act -> act.covertInOrder().untold()),
                Question.of(
                        "in 2012, authority asked, not assessed",
                        act -> act.on(2012, 4, 27)
                                .covertInOrder()
                                .unassessed()
                                .safeguards(safeguards -> safeguards.withPriorAuthorityCheck(true))));
    }

    private static Act suspecting(Act act, SuspectedConduct conduct, SuspicionStrength strength, boolean written) {
        return act.covertInOrder().suspected(conduct, strength, written);
    }
}
