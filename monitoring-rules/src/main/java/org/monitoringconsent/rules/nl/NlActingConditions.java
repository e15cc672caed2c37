// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.COLLECTED_FOR;
import static org.monitoringconsent.domain.Facts.DISCLOSED_TO;
import static org.monitoringconsent.domain.Facts.FINDING;
import static org.monitoringconsent.domain.Facts.PROVENANCE;
import static org.monitoringconsent.domain.Facts.SOURCE_COVERT;
import static org.monitoringconsent.domain.Facts.USE_ANNOUNCED;
import static org.monitoringconsent.domain.Facts.USE_KIND;
import static org.monitoringconsent.rules.eu.EuConditions.ACTING;
import static org.monitoringconsent.rules.eu.EuConditions.BEFORE_A_COURT_OR_AUTHORITY;
import static org.monitoringconsent.rules.eu.EuConditions.PERSONAL;

import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Recipient;
import org.monitoringconsent.domain.UseKind;

/** The conditions on acting that Dutch law names beside those of the baseline. */
final class NlActingConditions {

    /** The material was lawfully made, came from an authority, or was handed over freely. */
    static final Condition LAWFUL_ORIGIN = named(
            "lawful origin",
            isIn(PROVENANCE, Provenance.LAWFUL, Provenance.SUPPLIED_BY_AUTHORITY, Provenance.VOLUNTEERED));

    /** The use is a measure against the worker. */
    static final Condition USE_AGAINST_THE_WORKER =
            named("use against the worker", isIn(USE_KIND, UseKind.DISCIPLINE, UseKind.DISMISSAL, UseKind.VETTING));

    /** What was found is serious. */
    static final Condition SERIOUS_FINDING =
            named("serious finding", isIn(FINDING, Finding.GROSS_MISCONDUCT, Finding.SAFETY, Finding.CRIME));

    /** The use was announced, fits the purpose of collection, or is a matter of law. */
    static final Condition ANNOUNCED_OR_COMPATIBLE = named(
            "announced or compatible",
            any(
                    all(
                            any(
                                    isTrue(USE_ANNOUNCED),
                                    all(
                                            isIn(USE_KIND, UseKind.COACHING, UseKind.TRAINING_MATERIAL),
                                            is(COLLECTED_FOR, PurposeCategory.QUALITY_STANDARDS))),
                            isFalse(SOURCE_COVERT)),
                    BEFORE_A_COURT_OR_AUTHORITY));

    /** Somebody outside is told, and no law asks for it. */
    static final Condition TOLD_TO_OTHERS =
            named("told to others", all(is(USE_KIND, UseKind.DISCLOSURE), is(DISCLOSED_TO, Recipient.OTHER)));

    /** Nothing, a private fact, or a private talk would be held against the worker or spread. */
    static final Condition SLIGHT_OR_PRIVATE = named(
            "slight or private",
            any(
                    all(
                            USE_AGAINST_THE_WORKER,
                            any(
                                    isIn(FINDING, Finding.NONE, Finding.PRIVATE_LIFE),
                                    all(PERSONAL, not(SERIOUS_FINDING)))),
                    all(
                            any(
                                    isIn(USE_KIND, UseKind.COACHING, UseKind.TRAINING_MATERIAL, UseKind.BILLING),
                                    TOLD_TO_OTHERS),
                            PERSONAL)));

    /** Lawful material, and neither slight nor private what would be done with it. */
    static final Condition LAWFUL_AND_NOT_SLIGHT =
            named("lawful and neither slight nor private", all(ACTING, LAWFUL_ORIGIN, not(SLIGHT_OR_PRIVATE)));

    /** A complainant handed the material over, and the measure answers the complaint. */
    static final Condition ACTS_ON_THE_COMPLAINT = named(
            "acts on the complaint",
            all(
                    is(PROVENANCE, Provenance.VOLUNTEERED),
                    is(COLLECTED_FOR, PurposeCategory.COMPLAINT_OR_DISPUTE),
                    isIn(USE_KIND, UseKind.DISCIPLINE, UseKind.DISMISSAL, UseKind.COACHING)));

    private NlActingConditions() {}
}
