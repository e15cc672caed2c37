// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.germany;

import java.util.List;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;

/** The fact that German law asks for and the vocabulary does not have; requests state it in {@code attributes}. */
final class GermanFacts {

    static final String NONE = "NONE";
    static final String CONCLUDED = "CONCLUDED";
    static final String CONCILIATION_AWARD = "CONCILIATION_AWARD";

    /** Whether a works agreement covers the device; left out, there is none. */
    static final Fact<String> WORKS_AGREEMENT = Fact.declared(
                    "de.worksAgreement", List.of(NONE, CONCLUDED, CONCILIATION_AWARD), NONE, FactKind.CAUTIOUS)
            .underControl(CONCLUDED, CONCILIATION_AWARD);

    private GermanFacts() {}
}
