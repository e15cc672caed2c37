// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Rows of Asterisk of which some are odd in every way that matters to whoever reads, compares or judges them quickly. */
public final class ManyRows {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final List<String> ENDS = List.of(
            "2101",
            "2102",
            "2103",
            "2104",
            "2115",
            "2199",
            "3101",
            "600",
            "112",
            "+447700900012",
            "+447700900461",
            "07700900461",
            "02079460190",
            "+442079460190",
            "+3197000123456",
            "0031701234567",
            "anonymous",
            "",
            "s",
            "*31*07700900012",
            "reception",
            "ann@office.example");
    private static final List<String> DEVICES = List.of(
            "PJSIP/2101-0000001a",
            "PJSIP/2102-000000ff",
            "SIP/2104-00000abc;1",
            "PJSIP/trunk-uk-0000002b",
            "PJSIP/provider-0000002c",
            "Local/2102@from-queue-0000001c;2",
            "PJSIP/07700900012-0000001d",
            "DAHDI/1-1",
            "IAX2/2199-123",
            "",
            "PJSIP/3101-0000001e",
            "PJSIP/2101");
    private static final List<String> APPLICATIONS =
            List.of("Dial", "Dial", "Dial", "Queue", "VoiceMail", "ChanSpy", "Hangup", "");
    private static final List<String> DATA = List.of(
            "", "", "PJSIP/2101,30,tT", "PJSIP/07700900777@trunk-uk,30", "PJSIP/2104&PJSIP/2102,20", "2101@default,u");
    private static final List<String> MARKS =
            List.of("", "", "q-17.wav", "PAYMENT", "private", "PAYMENT;VIP", "a,b", "-");

    private final SplittableRandom random;
    private final StringBuilder row = new StringBuilder();

    /** Rows that are the same for the same seed. */
    public ManyRows(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Writes so many rows into two files of a folder. */
    static void write(Path archive, long seed, int rows) throws IOException {
        ManyRows many = new ManyRows(seed);
        Files.createDirectories(archive);
        for (String name : List.of("a.csv", "b.csv")) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < rows / 2; i++) {
                text.append(many.next()).append(i % 50 == 7 ? "\r\n" : "\n");
            }
            Files.writeString(archive.resolve(name), text);
        }
    }

    /** The next row, without a line end at its end. */
    public String next() {
        row.setLength(0);
        LocalDateTime start = LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(random.nextInt(60 * 24 * 150));
        boolean answered = random.nextInt(4) > 0;
        String caller = of(ENDS);
        add(random.nextInt(20) == 0 ? "PRIVATE" : "", true);
        add(caller, true);
        add(of(ENDS), true);
        add("from-internal", true);
        add(random.nextBoolean() ? "\"\"" + caller + "\"\" <" + caller + ">" : "\"\"Ann Example\"\" <2101>", true);
        add(of(DEVICES), true);
        add(of(DEVICES), true);
        add(of(APPLICATIONS), true);
        add(of(DATA), true);
        add(time(start), true);
        add(answered ? time(start.plusSeconds(5)) : "", true);
        add(random.nextInt(40) == 0 ? "" : time(start.plusMinutes(random.nextInt(-20, 50))), true);
        add(random.nextInt(30) == 0 ? "x" : String.valueOf(random.nextInt(3_000)), random.nextBoolean());
        add(answered ? "100" : "0", random.nextBoolean());
        add(answered ? "ANSWERED" : random.nextBoolean() ? "NO ANSWER" : "BUSY", true);
        add("DOCUMENTATION", true);
        add(
                random.nextInt(50) == 0 ? "-" : "17" + random.nextInt(10_000_000, 10_900_000) + "." + random.nextInt(9),
                true);
        if (random.nextInt(10) > 0) {
            add(of(MARKS), true);
        }
        return spoiled();
    }

    /** A few rows are cut off, hold a line end or are no rows at all. */
    private String spoiled() {
        int chance = random.nextInt(400);
        if (chance == 0) {
            return row.substring(0, row.length() / 2);
        }
        if (chance == 1) {
            return row.toString().replace("from-internal", "from\ninternal");
        }
        if (chance == 2) {
            return "insert into cdr values (" + row + ");";
        }
        return chance == 3 ? "" : chance == 4 ? "# a remark" : row.toString();
    }

    private String time(LocalDateTime time) {
        return random.nextInt(60) == 0 ? time.toString().replace("T", " ") + "Z" : STAMP.format(time);
    }

    private String of(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void add(String value, boolean quoted) {
        row.append(row.length() == 0 ? "" : ",").append(quoted ? "\"" + value + "\"" : value);
    }
}
