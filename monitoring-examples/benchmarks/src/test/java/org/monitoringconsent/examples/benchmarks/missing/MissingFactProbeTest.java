package org.monitoringconsent.examples.benchmarks.missing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MissingFactProbeTest {

    @Test
    void neverFailsOpenAndNeverRefusesWhatIsSettled() {
        MissingFactProbe.Row row = MissingFactProbe.ourRow();

        assertEquals(0, row.failsOpen);
        assertEquals(0, row.deniesSilently);
        assertEquals(0, row.allowsWhatNothingCould);
        assertEquals(0, row.refusesSettled);
        assertTrue(row.saysSo > 2_000, "many answers hang on the missing fact");
    }
}
