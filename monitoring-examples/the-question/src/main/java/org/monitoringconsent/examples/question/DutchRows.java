// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.question;

import java.util.List;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.SuspectedConduct;
import org.monitoringconsent.domain.SuspicionStrength;
import org.monitoringconsent.rule.Obligation;

/** What a Dutch contributor said: T25 to T27. */
final class DutchRows {

    private DutchRows() {}

    static List<Row> all() {
        return List.of(listening(), mail(), cameras());
    }

    private static Row listening() {
        return Row.of(
                "T25",
                "In Holland listening to calls is illegal in any workplace, call centres included.",
                "Too absolute: announced and council-approved sampling of business calls is allowed there too, now as in"
                        + " 2010; it is true of unannounced listening and of personal calls.",
                Question.of("announced and approved sampling", act -> act)
                        .showing(Obligation.SIGNAL_OR_GIVE_PROMPT_FEEDBACK),
                Question.of("the same, unannounced", Act::untold),
                Question.of("the same, works council not asked", act -> act.council(CouncilConsent.NOT_ASKED)),
                Question.of("the same, of personal calls", Act::personal),
                Question.of("announced and approved sampling in 2010", act -> act.on(2010, 6, 1)),
                Question.of(
                        "the same, unannounced, in 2010", act -> act.untold().on(2010, 6, 1)));
    }

    private static Row mail() {
        return Row.of(
                "T26",
                "... and they cannot read e-mail, unless there is serious reason, a provable need, and proof of the belief.",
                "Nearly right of a look into a named mailbox in the Netherlands; British law asks for openness and an"
                        + " assessment, not for proof beforehand.",
                Question.of(
                        "no suspicion",
                        act -> investigating(act, SuspectedConduct.NONE, SuspicionStrength.NONE, false)),
                Question.of(
                        "a vague suspicion",
                        act -> investigating(act, SuspectedConduct.GROSS_MISCONDUCT, SuspicionStrength.VAGUE, true)),
                Question.of(
                        "a concrete one, not written down",
                        act -> investigating(
                                act, SuspectedConduct.GROSS_MISCONDUCT, SuspicionStrength.CONCRETE, false)),
                Question.of(
                        "a concrete, written one of a minor matter",
                        act -> investigating(act, SuspectedConduct.MINOR, SuspicionStrength.CONCRETE, true)),
                Question.of("a concrete, written one of gross misconduct", DutchRows::serious),
                Question.of("the same in 2010", act -> serious(act.on(2010, 6, 1))),
                Question.of(
                        "a crime, no rules adopted with the council",
                        act -> investigating(act, SuspectedConduct.CRIME, SuspicionStrength.CONCRETE, true)
                                .safeguards(safeguards -> safeguards.withOffenceDataRules(false))),
                Question.of(
                        "business items of an absent worker",
                        act -> act.by(Activity.READ_MESSAGE)
                                .nature(Nature.UNDETERMINED)
                                .purpose(PurposeCategory.ABSENCE_COVER)));
    }

    private static Act serious(Act act) {
        return investigating(act, SuspectedConduct.GROSS_MISCONDUCT, SuspicionStrength.CONCRETE, true);
    }

    private static Act investigating(Act act, SuspectedConduct conduct, SuspicionStrength strength, boolean written) {
        return act.by(Activity.READ_MESSAGE)
                .nature(Nature.UNDETERMINED)
                .purpose(PurposeCategory.MISCONDUCT_INVESTIGATION)
                .targeted()
                .suspected(conduct, strength, written);
    }

    private static Row cameras() {
        return Row.of(
                "T27",
                "... and cameras, concealed or open: never.",
                "Not the law of either country, though never for appraisal in the Netherlands and never in the most private"
                        + " places; a company may adopt the rule for itself, and then it binds.",
                Question.of("open, workplace", MeansRows::watching),
                Question.of(
                        "open, public work area", act -> MeansRows.watching(act).at(Place.PUBLIC_WORK_AREA)),
                Question.of("open, to appraise", act -> MeansRows.watching(act).purpose(PurposeCategory.PRODUCTIVITY)),
                Question.of(
                        "open, changing room", act -> MeansRows.watching(act).at(Place.INTIMATE_AREA)),
                Question.of("open, home", act -> MeansRows.watching(act).at(Place.HOME)),
                Question.of("concealed, workplace, every condition met", DutchRows::concealed),
                Question.of("concealed, changing room", act -> concealed(act).at(Place.INTIMATE_AREA)),
                Question.of("concealed, home", act -> concealed(act).at(Place.HOME)),
                Question.of("open, workplace, under the strict company's rule", MeansRows::watching)
                        .inTheCompany(),
                Question.of("concealed, under the strict company's rule", DutchRows::concealed)
                        .inTheCompany());
    }

    private static Act concealed(Act act) {
        return MeansRows.watching(act).covertInOrder();
    }
}
