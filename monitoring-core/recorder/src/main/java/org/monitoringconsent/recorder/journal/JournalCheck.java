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
public record JournalCheck(long records, String last, Optional<String> fault, long tornBytes) {

    /** Whether every line is what was written; a line that was torn by a kill was never confirmed and is no fault. */
    public boolean isSound() {
        return fault.isEmpty();
    }
}
