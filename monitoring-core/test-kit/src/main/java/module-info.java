// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
import org.jspecify.annotations.NullMarked;

/** Tests rule sets, and what asks them: contracts, generators, a plain engine and seeded faults. */
@NullMarked
module org.monitoringconsent.testkit {
    exports org.monitoringconsent.testkit;

    requires com.fasterxml.jackson.core;
    requires static org.jspecify;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires transitive org.monitoringconsent.analysis;
    requires transitive org.monitoringconsent.core;
    requires org.monitoringconsent.json;

    provides net.jqwik.api.providers.ArbitraryProvider with
            org.monitoringconsent.testkit.DomainArbitraries;
}
