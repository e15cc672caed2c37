package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** {@code arrangement new} prints what {@code arrangement check} and {@code matrix} read. */
class ArrangementTemplateTest {

    @Test
    void whatIsPrintedIsInOrder() {
        Ran printed = Ran.with("arrangement", "new");

        Ran checked = Ran.reading(printed.out(), "arrangement", "check", "-");

        assertEquals(0, printed.code(), printed::err);
        assertEquals(0, checked.code(), checked::err);
        assertTrue(checked.out().contains("1 group, 1 worker, 1 entry in the register"), checked::out);
    }

    @Test
    void theMatrixReadsItToo() {
        String printed = Ran.with("arrangement", "new", "--lang", "nl").out();

        Ran matrix = Ran.reading(printed, "matrix", "--arrangement", "-", "--on", "2026-03-02");

        assertEquals(0, matrix.code(), matrix::err);
        assertTrue(printed.contains("// "), printed);
    }
}
