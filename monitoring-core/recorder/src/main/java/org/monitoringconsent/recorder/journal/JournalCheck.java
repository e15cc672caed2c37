// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

import java.util.Optional;

/**
 * Whether a journal is what was written.
 *
 * @param records how many records follow each other without a fault from the first on
 * @param last the hash of the last of them; who keeps it elsewhere can tell later that none was taken away at the end
 * @param fault what is wrong with the line after them, empty when nothing is
 * @param tornBytes how many bytes stand after the last whole line: a record that was never confirmed
 */
public record JournalCheck(long records, String last, Optional<Fault> fault, long tornBytes) {

    /** What is wrong with a line. */
    public enum Fault {
        /** It is no record. */
        NO_RECORD,
        /** It carries another number than its own: lines were taken away, or put in. */
        OTHER_NUMBER,
        /** It carries another hash than that of the line before: one of the two was changed. */
        OTHER_HASH,
        /** It is longer than any record. */
        TOO_LONG,
        /** No line has the hash that was kept elsewhere: lines were taken away at the end, or all were written anew. */
        KEPT_IS_GONE
    }

    /** Whether every line is what was written; a line that was torn by a kill was never confirmed and is no fault. */
    public boolean isSound() {
        return fault.isEmpty();
    }

    /** The number of the line that is not what was written, counted from 1; of a sound journal that of the next. */
    public long line() {
        return records + 1;
    }

    /** The same for somebody who kept a hash elsewhere that no line has; what is wrong before that is told first. */
    JournalCheck withoutKept() {
        return new JournalCheck(records, last, fault.or(() -> Optional.of(Fault.KEPT_IS_GONE)), tornBytes);
    }

    DecisionRecordException refusal() {
        String wrong = switch (fault.orElseThrow()) {
            case NO_RECORD -> " is no record";
            case OTHER_NUMBER -> " carries another number";
            case OTHER_HASH -> " does not carry the hash of the line before";
            case TOO_LONG -> " is longer than any record";
            case KEPT_IS_GONE -> " or one before it, whose hash was kept, is not there";
        };
        return new DecisionRecordException("the journal must be what was written, but line " + line() + wrong);
    }
}
