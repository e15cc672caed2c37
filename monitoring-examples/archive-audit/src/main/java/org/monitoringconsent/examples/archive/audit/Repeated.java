// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.util.Locale;
import java.util.Optional;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Origin;

/**
 * A record that says in every word what an earlier one said, and so does not count again.
 *
 * @param record the record
 * @param first where the earlier one stands, as long as that is still known
 */
public record Repeated(CallRecord record, Optional<Origin> first) {

    /** Returns why it does not count, as words for a report. */
    public String sentence() {
        return sentence(new ReportWords(Locale.ENGLISH));
    }

    String sentence(ReportWords words) {
        return first.map(origin -> words.of("repeated.at", origin.file(), words.place(origin.place())))
                .orElseGet(() -> words.of("repeated.earlier"));
    }
}
