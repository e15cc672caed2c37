package org.monitoringconsent.rules.nl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * For each branch of each rule a request on which it speaks, and the nearest one on which it does not, as changes to the
 * allowed recording of {@link DutchRequests}; the near miss is a change to the request on which the rule speaks.
 */
final class DutchRuleTable {

    /**
     * One request of a rule.
     *
     * @param rule the id, and for a duty the code of its obligation
     * @param speaks changes after which the rule speaks
     * @param nearMiss further changes after which it is silent
     * @param since the first day on which it speaks, where that is not the first day of the rule
     */
    record Row(String rule, String speaks, String nearMiss, Optional<LocalDate> since) {
        @Override
        public String toString() {
            return rule + ": " + speaks + " | " + nearMiss;
        }
    }

    private static final String INQUIRY = "purpose.category=MISCONDUCT_INVESTIGATION suspicion.strength=CONCRETE "
            + "suspicion.documented=true suspicion.conduct=GROSS_MISCONDUCT manner.extent=TARGETED "
            + "manner.endsOn=2026-06-20 safeguards.priorAuthorityCheck=true";
    private static final String USE = "source.provenance=LAWFUL source.collectedFor=QUALITY_STANDARDS "
            + "source.useAnnounced=true source.aggravated=false use.finding=GROSS_MISCONDUCT use.workerHeard=true";

    /** Situations that many rows begin with. */
    private static final Map<String, String> SITUATIONS = situations();

    private DutchRuleTable() {}

    /** At least one row for each rule. */
    static List<Row> rows() {
        return read("rows.txt");
    }

    /** At least one row for each obligation of each rule. */
    static List<Row> duties() {
        return read("duties.txt");
    }

    private static List<Row> read(String file) {
        try (InputStream bytes = DutchRuleTable.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("`" + file + "` must be among the test resources");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(DutchRuleTable::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        Optional<LocalDate> since = cells.stream().skip(3).findFirst().map(LocalDate::parse);
        return new Row(cells.get(0), spelledOut(cells.get(1)), spelledOut(cells.get(2)), since);
    }

    private static String spelledOut(String changes) {
        return Arrays.stream(changes.split(" ", -1))
                .map(word -> SITUATIONS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> situations() {
        Map<String, String> situations = new HashMap<>();
        situations.put("INQUIRY", INQUIRY);
        situations.put("SECRET", INQUIRY + " worker.notice=NONE safeguards.tellingWouldPrejudice=true");
        situations.put("USE", USE);
        situations.put(
                "COMPLAINT",
                USE + " source.provenance=VOLUNTEERED source.collectedFor=COMPLAINT_OR_DISPUTE"
                        + " source.useAnnounced=false");
        situations.put("TAPE", "activity=PLAY_BACK source.provenance=LAWFUL source.collectedFor=QUALITY_STANDARDS");
        situations.put("MAIL", "activity=READ_MESSAGE communication.channel=EMAIL");
        situations.put(
                "CAMERA",
                "-communication activity=WATCH_BY_CAMERA purpose.category=SITE_SECURITY manner.recordsSound=false");
        situations.put(
                "RECORDS",
                "-communication activity=CHECK_RECORDS purpose.category=VETTING"
                        + " recordCheck.record=CRIMINAL_RECORD_BASIC recordCheck.roleEligible=true");
        situations.put(
                "EMOTION",
                "activity=RECOGNISE_EMOTION manner.emotionFromBiometrics=true manner.subject=BOTH"
                        + " manner.emotionExemption=NONE");
        situations.put("PLATFORM", "day=2027-01-01 employer.sector=DIGITAL_LABOUR_PLATFORM");
        situations.put("ORDERED", "safeguards.legalBasis=LEGAL_OBLIGATION safeguards.statutoryDuty=true");
        situations.put(
                "FIRM",
                "employer.sector=INVESTMENT_FIRM purpose.category=REGULATORY_COMPLIANCE"
                        + " communication.withinRecordingDuty=true safeguards.legalBasis=LEGAL_OBLIGATION");
        return situations;
    }
}
