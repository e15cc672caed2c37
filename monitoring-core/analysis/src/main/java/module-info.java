// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
import org.jspecify.annotations.NullMarked;

/** Proves what holds of a rule set, and prints it for those who read law. */
@NullMarked
module org.monitoringconsent.analysis {
    exports org.monitoringconsent.analysis;
    exports org.monitoringconsent.rulebook;

    requires static org.jspecify;
    requires transitive org.monitoringconsent.core;
    requires org.ow2.sat4j.core;
}
