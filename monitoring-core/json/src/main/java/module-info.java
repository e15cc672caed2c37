// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
import org.jspecify.annotations.NullMarked;

/** Requests and verdicts as JSON, and the schemas of both. */
@NullMarked
module org.monitoringconsent.json {
    exports org.monitoringconsent.json;

    requires com.fasterxml.jackson.core;
    requires static org.jspecify;
    requires transitive org.monitoringconsent.core;
}
