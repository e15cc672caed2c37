// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.spi.RuleSetProvider;

/**
 * Rule sets with a planted fault, found on the class path as those of a third party are, fail {@code check-rules}; the witnesses
 * that it prints show the fault when {@code decide} reads them.
 */
final class PlantedFaultsCommandTest {

    private static final String WITNESS = "    {\"day\":";

    @TempDir
    private Path folder;

    @Test
    void aRuleThatCanNeverFire() throws IOException {
        Ran checked = with(PlantedRuleSets.DeadRule.class, () -> Ran.with("check-rules", "--in", "IE"));

        assertFails(
                checked, "NEVER_FIRES IE-DEAD-01 since 2020-01-01", "no well-formed request makes IE-DEAD-01 apply");
        assertEquals(List.of(), witnesses(checked), "nothing can show what never happens");
    }

    @Test
    void aSafeguardThatTurnsAllowIntoDeny() throws IOException {
        Ran checked = with(PlantedRuleSets.SafeguardThatBackfires.class, () -> Ran.with("check-rules", "--in", "FR"));

        assertFails(
                checked,
                "IMPROVEMENT_HURTS worker.notice SPECIFIC to SPECIFIC_WITH_SIGNAL since 2020-01-01",
                "FR-SIGNAL-01");
        for (String pair : List.of("GENERIC", "SPECIFIC")) {
            List<String> witnesses = after(checked, "worker.notice " + pair + " to SPECIFIC_WITH_SIGNAL");
            assertEquals(
                    witnesses.get(1),
                    witnesses.get(0).replace("\"notice\":\"" + pair + "\"", "\"notice\":\"SPECIFIC_WITH_SIGNAL\""));
            assertTurns(PlantedRuleSets.SafeguardThatBackfires.class, "FR", witnesses, "FR-SIGNAL-01");
        }
    }

    @Test
    void aFactThatIsSaferLeftOutThanStated() throws IOException {
        Ran checked = with(PlantedRuleSets.FactSaferLeftOut.class, () -> Ran.with("check-rules", "--in", "BE"));

        assertFails(
                checked,
                "UNSTATED_IS_BETTER communication.internal=true since 2020-01-01 for 20 activities",
                "is allowed, and denied when it states true, by BE-INSIDE-01");
        List<String> witnesses = witnesses(checked);
        assertFalse(witnesses.get(0).contains("internal"), checked::out);
        assertTrue(witnesses.get(1).contains("\"internal\":true"), checked::out);
        assertTurns(PlantedRuleSets.FactSaferLeftOut.class, "BE", witnesses, "BE-INSIDE-01");
    }

    @Test
    void anExceptionThatLiftsNothing() throws IOException {
        Ran checked =
                with(PlantedRuleSets.ExceptionThatLiftsNothing.class, () -> Ran.with("check-rules", "--in", "AT"));

        assertFails(checked, "LIFTS_NOTHING AT-EXCEPT-01 since 2020-01-01", "AT-EXCEPT-01");
        String witness = witnesses(checked).get(0);
        Ran decided = decide(PlantedRuleSets.ExceptionThatLiftsNothing.class, "AT", witness);
        assertEquals(ExitCodes.ALLOWED, decided.code());
        assertFalse(decided.out().contains("\"LIFTED\""), decided::out);
    }

    /** The bundled rule sets are not checked again, and stay as they are beside one of a third party. */
    @Test
    void theFaultOfOneCountryIsNotThatOfAnother() throws IOException {
        Ran decided = decide(PlantedRuleSets.DeadRule.class, "GB", Samples.ALLOWED);

        assertEquals(ExitCodes.ALLOWED, decided.code());
    }

    private static void assertFails(Ran checked, String heading, String explanation) {
        assertEquals(ExitCodes.DENIED, checked.code(), checked::err);
        assertEquals("", checked.err());
        assertTrue(checked.out().contains("2 rules in 1 edition from 2020-01-01 to 2020-01-01"), checked::out);
        assertTrue(checked.out().contains("  ! " + heading), checked::out);
        assertTrue(checked.out().replaceAll("\\s+", " ").contains(explanation), checked::out);
        assertFalse(checked.out().contains("nothing new"), checked::out);
    }

    /** The first of the two requests is allowed, the second denied by the rule alone. */
    private void assertTurns(Class<? extends RuleSetProvider> provider, String country, List<String> pair, String rule)
            throws IOException {
        assertEquals(2, pair.size());
        assertEquals(ExitCodes.ALLOWED, decide(provider, country, pair.get(0)).code());
        Ran denied = decide(provider, country, pair.get(1));
        assertEquals(ExitCodes.DENIED, denied.code());
        assertTrue(denied.out().contains("\"reasons\":[{\"rule\":\"" + rule + "\""), denied::out);
        assertEquals(1, denied.out().split("\"DENIES\"", -1).length - 1, denied::out);
    }

    private static List<String> witnesses(Ran checked) {
        return checked.lines().stream()
                .filter(line -> line.startsWith(WITNESS))
                .map(String::strip)
                .toList();
    }

    /** The witnesses under the finding whose heading holds the text. */
    private static List<String> after(Ran checked, String text) {
        return checked.lines().stream()
                .dropWhile(line -> !line.contains(text))
                .dropWhile(line -> !line.startsWith(WITNESS))
                .takeWhile(line -> line.startsWith(WITNESS))
                .map(String::strip)
                .toList();
    }

    private Ran decide(Class<? extends RuleSetProvider> provider, String country, String request) throws IOException {
        return with(provider, () -> Ran.reading(request, "decide", "--in", country, "--format", "jsonl"));
    }

    /** Runs with one more provider on the class path. */
    private Ran with(Class<? extends RuleSetProvider> provider, Supplier<Ran> command) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF").resolve("services"));
        Files.writeString(services.resolve(RuleSetProvider.class.getName()), provider.getName());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader more = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(more);
            return command.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
