package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class RemediesCommandTest {

    @Test
    void namesTheSmallestChange() {
        Ran ran = Ran.reading(Samples.ALLOWED.replace("\"SPECIFIC\"", "\"GENERIC\""), "remedies");

        assertEquals(ExitCodes.DENIED, ran.code());
        assertTrue(ran.out().contains("the smallest changes that would allow it"), ran.out());
        assertTrue(ran.out().contains("`worker.notice` = SPECIFIC"), ran.out());
    }

    @Test
    void saysWhatStandsInTheWay() {
        Ran ran = Ran.reading(Samples.request("NL", "PERSONAL"), "remedies");

        assertEquals(ExitCodes.DENIED, ran.code());
        assertTrue(ran.out().contains("nothing can make this allowed; these rules stand in the way"), ran.out());
        assertTrue(ran.out().contains("EU-PRV-01"), ran.out());
    }

    @Test
    void saysWhenNothingIsNeeded() {
        Ran ran = Ran.reading(Samples.ALLOWED, "remedies");

        assertEquals(ExitCodes.ALLOWED, ran.code());
        assertTrue(ran.out().contains("the request is allowed already"), ran.out());
    }
}
