// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.audit.VerdictRows.Form;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** Puts short rows into the words of a form; the columns are the same in each. */
final class RowText {

    private static final String HEADINGS = "type,call,file,place,day,worker,decision,rules,doubts,answer,why\n";

    private final Form form;

    RowText(Form form) {
        this.form = form;
    }

    /** What stands before all rows. */
    Bytes start() {
        Bytes start = new Bytes(HEADINGS.length());
        return form == Form.CSV ? start.plain(HEADINGS) : start;
    }

    /** Adds the row of something that was judged. */
    void judged(Bytes text, String call, String file, String place, LocalDate day, String worker, byte[] end) {
        if (form == Form.CSV) {
            text.add(',').csv(call);
            place(text, file, place);
            text.add(',').plain(day.toString()).add(',').csv(worker);
        } else {
            text.plain("{\"call\":").json(call);
            place(text, file, place);
            text.plain(",\"day\":\"")
                    .plain(day.toString())
                    .plain("\",\"worker\":")
                    .json(worker);
        }
        text.add(end);
    }

    /** What stands in a row from the decision on, which is the same for all that have one outcome. */
    byte[] end(CaseOutcome outcome, String answer) {
        String decision = outcome.verdict().decision().name();
        List<String> rules = outcome.verdict().isDenied() ? rules(outcome.verdict()) : List.of();
        List<String> doubts = doubts(outcome);
        String end = form == Form.CSV
                ? ",%s,%s,%s,%s,\n".formatted(decision, String.join(" ", rules), String.join(" ", doubts), answer)
                : ",\"decision\":\"%s\"%s%s,\"answer\":\"%s\"}\n"
                        .formatted(decision, list("rules", rules), list("doubts", doubts), answer);
        return end.getBytes(StandardCharsets.UTF_8);
    }

    /** Adds a row of another type; call and reason may be empty. */
    void other(Bytes text, String type, String call, String file, String place, String why) {
        if (form == Form.CSV) {
            text.plain(type).add(',').csv(call);
            place(text, file, place);
            text.plain(",,,,,,,").csv(why).add('\n');
            return;
        }
        text.plain("{\"type\":\"").plain(type).add('"');
        if (!call.isEmpty()) {
            text.plain(",\"call\":").json(call);
        }
        place(text, file, place);
        if (!why.isEmpty()) {
            text.plain(",\"why\":").json(why);
        }
        text.plain("}\n");
    }

    /** The last row. */
    Bytes complete(long judged, long unjudged, long repeated, long unreadable) {
        String counts = form == Form.CSV
                ? "complete,,,,,,,,,,judged=%d unjudged=%d repeated=%d unreadable=%d\n"
                : "{\"type\":\"complete\",\"judged\":%d,\"unjudged\":%d,\"repeated\":%d,\"unreadable\":%d}\n";
        String row = counts.formatted(judged, unjudged, repeated, unreadable);
        return new Bytes(row.length()).plain(row);
    }

    private void place(Bytes text, String file, String place) {
        if (form == Form.CSV) {
            text.add(',').csv(file).add(',').csv(place);
        } else {
            text.plain(",\"file\":").json(file).plain(",\"place\":").json(place);
        }
    }

    private static String list(String key, List<String> words) {
        return words.isEmpty() ? "" : ",\"" + key + "\":[\"" + String.join("\",\"", words) + "\"]";
    }

    /** The rules that decided: the denying ones, or the grounds. */
    static List<String> rules(Verdict verdict) {
        Effect deciding = verdict.isDenied() ? Effect.DENIES : Effect.GROUNDS;
        return verdict.reasons().stream()
                .filter(reason -> reason.effect() == deciding)
                .map(Reason::rule)
                .map(rule -> rule.value())
                .distinct()
                .toList();
    }

    private static List<String> doubts(CaseOutcome outcome) {
        return Stream.<Enum<?>>concat(
                        outcome.asked().doubts().stream(),
                        outcome.recordDoubts().stream().filter(Doubt::grave))
                .map(Enum::name)
                .distinct()
                .toList();
    }
}
