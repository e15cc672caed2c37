// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.sample;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the call log of an Asterisk switchboard: one file a day, no headings, local time without a zone. */
final class AsteriskFiles {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Folder folder;
    private final Ids ids;

    AsteriskFiles(Folder folder, Ids ids) {
        this.folder = folder;
        this.ids = ids;
    }

    void write(Script script) throws IOException {
        for (int day = 0; day < 5; day++) {
            List<String> rows = new ArrayList<>();
            for (SampleCall call : script.loggedOn(day)) {
                rows.add(row(call, "Dial", call.called(), call.incoming() ? call.extension() : "", ""));
            }
            rows.addAll(oddRows(script, day));
            folder.write("Master-" + Script.MONDAY.plusDays(day) + ".csv", String.join("", rows));
        }
    }

    private List<String> oddRows(Script script, int day) {
        return switch (day) {
            case 0 ->
                List.of(
                        unanswered(script.at(0, Script.LONDON, "09:01", 0, Cast.BRITISH_QUEUE, "+447700900007", true)),
                        unanswered(script.at(0, Script.LONDON, "16:59", 0, Cast.BRITISH_QUEUE, "+442079460033", true)));
            case 1 ->
                List.of(
                        voicemail(script.at(1, Script.LONDON, "10:05", 34, Cast.ABSENT_AGENT, "+442079460012", true)),
                        "\"\",\"+447700900150\",\"2104\",\"from-trunk\",\"cut off\n",
                        voicemail(script.at(1, Script.LONDON, "14:45", 51, Cast.ABSENT_AGENT, "+447700900111", true)));
            case 2 ->
                List.of(
                        recorded(
                                script.at(2, Script.LONDON, "10:30", 205, Cast.UNKNOWN_BRITISH, "+442079460044", true)),
                        answered(script.at(2, Script.LONDON, "11:02", 18, "2109", "2109", false), "2109"));
            case 3 ->
                List.of(
                        // Dialled one agent, answered by another: forwarded, and the log says both.
                        row(
                                script.at(3, Script.LONDON, "13:41", 122, "2105", "+447700900222", true),
                                "Dial",
                                "2105",
                                "2106",
                                "q-20260305-134100.wav"),
                        "\"\",\"2101\",\"+442079460050\"\n");
            default -> List.of(recorded(script.at(4, Script.LONDON, "15:15", 64, "2103", Cast.BRITISH_UNION, false)));
        };
    }

    private String unanswered(SampleCall call) {
        return row(call, "Queue", call.extension(), "", "");
    }

    private String voicemail(SampleCall call) {
        return row(call, "VoiceMail", call.extension(), "", "");
    }

    private String recorded(SampleCall call) {
        return row(call, "Dial", call.called(), call.incoming() ? call.extension() : "", "rec-" + ids.hex(6) + ".wav");
    }

    private String answered(SampleCall call, String device) {
        return row(call, "Dial", call.called(), device, "");
    }

    private String row(SampleCall call, String application, String called, String device, String file) {
        LocalDateTime start = LocalDateTime.ofInstant(call.start(), Script.LONDON);
        int ring = ids.between(3, 19);
        String context = call.incoming() ? "from-trunk" : "from-internal";
        return Stream.of(
                        "",
                        call.caller(),
                        called,
                        context,
                        "\"" + call.caller() + "\" <" + call.caller() + ">",
                        call.incoming() ? "PJSIP/trunk-london-" + ids.hex(8) : channel(call.extension()),
                        device.isEmpty() ? "" : channel(device),
                        application,
                        "",
                        STAMP.format(start),
                        call.answered() ? STAMP.format(start.plusSeconds(ring)) : "",
                        STAMP.format(start.plusSeconds(ring + (long) call.seconds())),
                        String.valueOf(ring + call.seconds()),
                        String.valueOf(call.seconds()),
                        call.answered() ? "ANSWERED" : "NO ANSWER",
                        "DOCUMENTATION",
                        call.start().getEpochSecond() + "." + ids.between(100, 99_999),
                        file)
                .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\n"));
    }

    private String channel(String device) {
        return "PJSIP/" + device + "-" + ids.hex(8);
    }
}
