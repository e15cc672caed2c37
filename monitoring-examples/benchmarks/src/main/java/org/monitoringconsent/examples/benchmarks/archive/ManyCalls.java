// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes the call logs of two Asterisk switchboards over three years, one file each working day; the same bytes at every
 * run. The share of each kind of call is that of a contact centre, with some rows that an auditor should stumble over.
 */
public final class ManyCalls {

    /** The first day of the archive. */
    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private static final LocalDate END = LocalDate.of(2027, 1, 1);
    private static final long SEED = 20_261_127L;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int CUSTOMERS = 40_000;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final StringBuilder row = new StringBuilder(400);

    private ManyCalls() {}

    /** Writes about so many rows, and an {@code arrangement.json} beside the folder {@code archive}. */
    public static void write(Path folder, int rows) throws IOException {
        Files.writeString(folder.resolve("arrangement.json"), House.arrangement());
        new ManyCalls().writeRows(Files.createDirectories(folder.resolve("archive")), rows);
    }

    private void writeRows(Path archive, int rows) throws IOException {
        long workingDays = FIRST.datesUntil(END).filter(ManyCalls::working).count();
        long written = 0;
        long day = 0;
        for (LocalDate date : FIRST.datesUntil(END).filter(ManyCalls::working).toList()) {
            day++;
            long due = rows * day / workingDays - written;
            writeDay(archive, "london", date, House.LONDON, due * 3 / 5);
            writeDay(archive, "utrecht", date, House.UTRECHT, due - due * 3 / 5);
            written += due;
        }
    }

    private static boolean working(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private void writeDay(Path archive, String town, LocalDate date, int firstExtension, long rows) throws IOException {
        Path file = Files.createDirectories(archive.resolve(town)).resolve("Master-" + date + ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (long i = 0; i < rows; i++) {
                LocalDateTime start = date.atTime(8, 30).plusSeconds(i * 32_400 / rows);
                out.append(random.nextInt(5_000) == 0 ? "\"\",\"cut off\n" : row(start, firstExtension));
            }
        }
    }

    private CharSequence row(LocalDateTime start, int firstExtension) {
        boolean british = firstExtension == House.LONDON;
        String extension = extension(firstExtension);
        int kind = random.nextInt(100);
        boolean internal = kind < 8;
        boolean incoming = !internal && kind < 62;
        boolean answered = random.nextInt(100) < 88;
        boolean recorded = answered && random.nextInt(100) < 45;
        String other = internal ? extension(firstExtension) : customer(british);
        int ring = random.nextInt(3, 20);
        int talk = answered ? random.nextInt(20, 1_200) : 0;
        String caller = incoming ? other : extension;
        row.setLength(0);
        first(mark());
        next(caller);
        next(incoming ? extension : other);
        next(incoming ? "from-trunk" : "from-internal");
        row.append(",\"\"\"").append(caller).append("\"\" <").append(caller).append(">\"");
        next(incoming ? "PJSIP/trunk-" + hex() : "PJSIP/" + extension + "-" + hex());
        next(incoming ? "PJSIP/" + extension + "-" + hex() : "");
        next(!answered && random.nextInt(10) == 0 ? "VoiceMail" : "Dial");
        next("");
        next(STAMP.format(start));
        next(answered ? STAMP.format(start.plusSeconds(ring)) : "");
        next(STAMP.format(start.plusSeconds(ring + (long) talk)));
        next(String.valueOf(ring + talk));
        next(String.valueOf(talk));
        next(answered ? "ANSWERED" : "NO ANSWER");
        next("DOCUMENTATION");
        next(start.toEpochSecond(ZoneOffset.UTC) + "." + random.nextInt(100, 99_999));
        next(recorded ? "q-" + hex() + ".wav" : "");
        return row.append('\n');
    }

    /** Most extensions are somebody's; a few are unknown to the register. */
    private String extension(int first) {
        return String.valueOf(first + random.nextInt(random.nextInt(200) == 0 ? House.WORKERS + 20 : House.WORKERS));
    }

    private String mark() {
        int chance = random.nextInt(100);
        return chance < 6 ? "PAYMENT" : chance < 7 ? "PRIVATE" : "";
    }

    private String customer(boolean british) {
        int chance = random.nextInt(1_000);
        if (chance < 2) {
            return british ? House.BRITISH_UNION : House.DUTCH_UNION;
        }
        if (chance < 6) {
            return british ? House.CHILDMINDER : House.SCHOOL;
        }
        int number = random.nextInt(CUSTOMERS);
        if (chance < 60) {
            return "+4930231%05d".formatted(number);
        }
        if (chance < 80) {
            return "";
        }
        return british ? "+44770090%04d".formatted(number % 10_000) : "+3197000%05d".formatted(number);
    }

    private String hex() {
        return "%08x".formatted(random.nextInt());
    }

    private void first(String value) {
        row.append('"').append(value).append('"');
    }

    private void next(String value) {
        row.append(",\"").append(value).append('"');
    }
}
