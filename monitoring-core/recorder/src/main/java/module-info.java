// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
import org.jspecify.annotations.NullMarked;

/** A live call as a session of events and instructions, duties in one value, and records that last. */
@NullMarked
module org.monitoringconsent.recorder {
    exports org.monitoringconsent.recorder.arrangement;
    exports org.monitoringconsent.recorder.duty;
    exports org.monitoringconsent.recorder.journal;
    exports org.monitoringconsent.recorder.session;
    exports org.monitoringconsent.recorder.text;

    requires com.fasterxml.jackson.core;
    requires static transitive java.sql;
    requires static org.jspecify;
    requires transitive org.monitoringconsent.core;
    requires org.monitoringconsent.json;
}
