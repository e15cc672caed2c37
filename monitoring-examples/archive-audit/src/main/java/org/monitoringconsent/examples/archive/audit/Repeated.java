package org.monitoringconsent.examples.archive.audit;

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
        return first.map(origin -> "the same record was given before: " + origin.file() + ", " + origin.place())
                .orElse("the same record was given before, earlier in the archive");
    }
}
