// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import java.util.Locale;
import org.monitoringconsent.recorder.text.Sentence;

/**
 * Something in the archive that gave no record, and why.
 *
 * @param origin where it stands
 * @param kind of what kind the trouble is
 * @param reason what is wrong, in words without personal data
 */
public record UnreadableRecord(Origin origin, Kind kind, Sentence reason) {

    /** What is wrong, in English. */
    public String why() {
        return why(Locale.ENGLISH);
    }

    /** What is wrong, in the language. */
    public String why(Locale language) {
        return reason.in(language);
    }

    /** Of what kind the trouble is. */
    public enum Kind {
        /** It is broken: cut off, malformed, or contradicts itself. */
        DAMAGED,
        /** It is whole but closed to the reader: signed, encrypted, or in need of an unknown extension. */
        CLOSED,
        /** It is larger, deeper or more cunning than an honest record can be. */
        HOSTILE,
        /** It is fine but describes no communication: no dialog, a media file, a schema. */
        NO_RECORD,
        /** No reader knows the format. */
        UNKNOWN_FORMAT
    }
}
