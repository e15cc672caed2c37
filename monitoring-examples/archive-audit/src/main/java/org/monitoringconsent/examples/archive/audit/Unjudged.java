// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.util.Locale;
import org.monitoringconsent.examples.archive.record.CallRecord;

/**
 * A record that was read but is no question to the library, and why.
 *
 * @param record the record
 * @param why what keeps it from being judged
 * @param detail more about it, empty for nothing
 */
public record Unjudged(CallRecord record, Why why, String detail) {

    /** What keeps a record from being judged. */
    public enum Why {
        /** The law of which day should answer? */
        NO_DAY("the record tells no day, so no law can be chosen"),
        /** Nobody of the house was on it. */
        NO_WORKER("only a queue was called and no worker took part"),
        /** The arrangement describes an act that cannot be done to such a record. */
        MISFIT("the arrangement describes a monitoring that does not fit the record");

        private final String sentence;

        Why(String sentence) {
            this.sentence = sentence;
        }

        /** Returns the reason as words for a report. */
        public String sentence() {
            return sentence;
        }
    }

    /** Returns the reason with its detail as words for a report. */
    public String sentence() {
        return sentence(new ReportWords(Locale.ENGLISH));
    }

    String sentence(ReportWords words) {
        return detail.isEmpty() ? words.of(why) : words.of(why) + ": " + detail;
    }
}
