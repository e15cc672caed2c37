// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RemediesCommandTest {

    @Test
    void namesTheSmallestChange() {
        Ran ran = Ran.reading(Samples.ALLOWED.replace("\"SPECIFIC\"", "\"GENERIC\""), "remedies");

        assertEquals(ExitCodes.DENIED, ran.code());
        assertTrue(ran.out().contains("what to change\n"), ran.out());
        assertTrue(
                ran.out().contains("`worker.notice` = SPECIFIC or SPECIFIC_WITH_SIGNAL  what the worker"), ran.out());
    }

    /** A minimal request is open, and what to state comes as questions with all their answers. */
    @ParameterizedTest
    @CsvSource({"GB", "NL"})
    void asksAMinimalRequestForWhatIsMissing(String country) {
        String minimal = """
                {"day":"2026-06-30","activity":"RECORD","worker":{"id":"w-1","country":"COUNTRY"},\
                "communication":{"channel":"CALL","line":"HOSTED_FOR_BUSINESS"},"employer":{"country":"COUNTRY"}}""".replace("COUNTRY", country);

        for (String command : List.of("remedies", "explain")) {
            Ran ran = Ran.reading(minimal, command, "--in", country);

            assertTrue(ran.out().contains("what to state"), ran.out());
            assertFalse(ran.out().contains("nothing can make this allowed"), ran.out());
            assertTrue(
                    unwrapped(ran).contains("NONE (nothing); GENERIC (that monitoring may happen, and no more)"),
                    ran.out());
            assertTrue(ran.out().indexOf("`purpose.category`") < ran.out().indexOf("`worker.notice`"), ran.out());
        }
        assertTrue(unwrapped(Ran.reading(minimal, "explain", "--in", country))
                .contains("Next: state `purpose.category` (what it is done for) first; `monitoring new --in " + country
                        + " --activity RECORD` prints a request"));
    }

    /** The text without the lines of the tree. */
    private static String unwrapped(Ran ran) {
        return ran.out().replaceAll("\\n[│ ]+(?![├└])", " ").replace("\u00A0", " ");
    }

    /** Denied for three missing safeguards: exactly those three, in one ordinary way, and none of them can be spared. */
    @ParameterizedTest
    @CsvSource({
        "GB, RECORD, otherPartyNotified, true, communication.otherPartyNotified",
        "NL, LISTEN_LIVE, councilConsent, \"OBTAINED\", safeguards.councilConsent"
    })
    void asksForExactlyTheThreeSafeguardsThatAreMissing(
            String country, String activity, String third, String thirdValue, String path) {
        Map<String, String> safeguards =
                Map.of("notice", "\"SPECIFIC\"", "balancing", "\"FAVOURS_EMPLOYER\"", third, thirdValue);
        String complete = Samples.request(country, "BUSINESS").replace("LISTEN_LIVE", activity);

        Ran ran = Ran.reading(without(complete, safeguards), "remedies", "--in", country);

        assertEquals(ExitCodes.DENIED, ran.code());
        assertEquals(
                Set.of("safeguards.balancing", "worker.notice", path),
                ran.lines().stream()
                        .takeWhile(line -> !line.contains("another way"))
                        .filter(line -> line.matches("[│├└─ ]+`.*"))
                        .map(line -> line.split("`", -1)[1])
                        .collect(Collectors.toSet()),
                ran::out);
        assertEquals(ExitCodes.ALLOWED, decide(complete, country));
        safeguards.forEach((name, value) ->
                assertEquals(ExitCodes.DENIED, decide(without(complete, Map.of(name, value)), country), name));
    }

    /** Nobody can be told beforehand of what is over. */
    @Test
    void offersNothingThatLiesInThePast() {
        String played = Samples.ALLOWED
                .replace("LISTEN_LIVE", "PLAY_BACK")
                .replace("\"notice\":\"SPECIFIC\"", "\"notice\":\"NONE\"")
                .replace("\"safeguards\"", "\"source\":{\"provenance\":\"LAWFUL\"},\"safeguards\"");

        Ran remedies = Ran.reading(played, "remedies");
        Ran explain = Ran.reading(played, "explain");

        assertFalse(remedies.out().contains("`worker.notice`"), remedies.out());
        assertTrue(explain.out().contains("what would have cured it lies in the past"), explain.out());
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
        assertTrue(
                ran.out()
                        .contains(
                                "nothing can make this allowed, whatever is stated or changed; these rules stand in the way"),
                ran.out());
        assertTrue(ran.out().contains("EU-PRV-01"), ran.out());
    }

    @Test
    void saysWhenNothingIsNeeded() {
        Ran ran = Ran.reading(Samples.ALLOWED, "remedies");

        assertEquals(ExitCodes.ALLOWED, ran.code());
        assertTrue(ran.out().contains("the request is allowed already"), ran.out());
    }
}
