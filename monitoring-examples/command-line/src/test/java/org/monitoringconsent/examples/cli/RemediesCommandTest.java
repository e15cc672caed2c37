package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RemediesCommandTest {

    @Test
    void namesTheSmallestChange() {
        Ran ran = Ran.reading(Samples.ALLOWED.replace("\"SPECIFIC\"", "\"GENERIC\""), "remedies");

        assertEquals(ExitCodes.DENIED, ran.code());
        assertTrue(ran.out().contains("the smallest changes that would allow it"), ran.out());
        assertTrue(ran.out().contains("`worker.notice` = SPECIFIC"), ran.out());
    }

    /** Denied for three missing safeguards: exactly those three, in one way, and none of them can be spared. */
    @ParameterizedTest
    @CsvSource({
        "GB, RECORD, otherPartyNotified, true, communication.otherPartyNotified, true",
        "NL, LISTEN_LIVE, councilConsent, \"OBTAINED\", safeguards.councilConsent,"
                + " OBTAINED or COURT_PERMISSION or IN_COLLECTIVE_AGREEMENT"
    })
    void namesExactlyTheThreeSafeguardsThatAreMissing(
            String country, String activity, String third, String thirdValue, String path, String values) {
        Map<String, String> safeguards =
                Map.of("notice", "\"SPECIFIC\"", "balancing", "\"FAVOURS_EMPLOYER\"", third, thirdValue);
        String complete = Samples.request(country, "BUSINESS").replace("LISTEN_LIVE", activity);

        Ran ran = Ran.reading(without(complete, safeguards), "remedies", "--in", country);

        assertEquals(ExitCodes.DENIED, ran.code());
        assertEquals(
                List.of(
                        "`safeguards.balancing` = FAVOURS_EMPLOYER",
                        "`worker.notice` = SPECIFIC or SPECIFIC_WITH_SIGNAL",
                        "`" + path + "` = " + values),
                ran.lines().stream()
                        .filter(line -> line.contains("` = "))
                        .map(line -> line.substring(line.indexOf('`')))
                        .sorted(Comparator.comparing(line -> line.startsWith("`" + path)))
                        .toList(),
                ran::out);
        assertEquals(ExitCodes.ALLOWED, decide(complete, country));
        safeguards.forEach((name, value) ->
                assertEquals(ExitCodes.DENIED, decide(without(complete, Map.of(name, value)), country), name));
    }

    private static int decide(String request, String country) {
        return Ran.reading(request, "decide", "--in", country).code();
    }

    private static String without(String request, Map<String, String> facts) {
        String less = request;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            String stated = "\"" + fact.getKey() + "\":" + fact.getValue();
            assertTrue(less.contains(stated), stated);
            less = less.replace("," + stated, "").replace(stated + ",", "");
        }
        return less;
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
