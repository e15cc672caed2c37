// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.spi.CompanyRules;

/** Draws rules of a company over random conditions. */
final class RandomCompanyRules {

    private RandomCompanyRules() {}

    /** Company rules; the same seed gives the same ones. */
    static CompanyRules next(long seed) {
        Random random = new Random(seed);
        List<LocalDate> days = List.of(LocalDate.of(2010, 6, 1), LocalDate.of(2020, 2, 29));
        RandomConditions conditions =
                new RandomConditions(random, RandomConditions.someFacts(random, 6, List.of()), days);
        CompanyRules.Builder builder = CompanyRules.under(Instrument.of("Works policy"));
        for (int number = 0; number <= random.nextInt(4); number++) {
            String id = "ACME-POL-0" + number;
            switch (random.nextInt(3)) {
                case 0 -> builder.prohibits(id, "Ban", conditions.tree(2), "It is banned.", "Use another means.");
                case 1 -> builder.requires(id, "Demand", conditions.tree(2), "It is lacking.", "Bring it about.");
                default ->
                    builder.obliges(
                            id,
                            "Duty",
                            conditions.tree(2),
                            "It has to be done.",
                            Obligation.values()[random.nextInt(Obligation.values().length)]);
            }
        }
        return builder.build();
    }
}
