// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.json.VerdictJson;
import org.monitoringconsent.recorder.text.Sentence;
import org.monitoringconsent.verdict.Verdict;

/** Writes one JSON object for each request: on lines of their own, as one array, or alone. */
final class JsonAnswers implements Answers {

    /** What stands around the objects. */
    private enum Frame {
        /** Nothing: an object on each line. */
        LINES,
        /** An array, also around a single object. */
        ARRAY,
        /** An array, but nothing around a single object. */
        ARRAY_OF_SEVERAL
    }

    private static final int REMEMBERED = 1 << 12;
    private static final int USUAL_LENGTH = 1 << 12;

    private final PrintStream out;
    private final Locale language;
    private Frame frame;
    private final AtomicReferenceArray<Remembered> remembered = new AtomicReferenceArray<>(REMEMBERED);
    private byte[] held = new byte[0];
    private long count;

    private JsonAnswers(PrintStream out, Locale language, Frame frame) {
        this.out = out;
        this.language = language;
        this.frame = frame;
    }

    /** One object for each line. */
    static JsonAnswers lines(PrintStream out, Locale language) {
        return new JsonAnswers(out, language, Frame.LINES);
    }

    /** One array of objects; a single one stands alone unless the input was an array too. */
    static JsonAnswers document(PrintStream out, Locale language, boolean alwaysArray) {
        return new JsonAnswers(out, language, alwaysArray ? Frame.ARRAY : Frame.ARRAY_OF_SEVERAL);
    }

    @Override
    public void takesArray() {
        if (frame == Frame.ARRAY_OF_SEVERAL && count == 0) {
            frame = Frame.ARRAY;
        }
    }

    @Override
    public byte[] decided(String file, long line, MonitoringRequest request, Judge.Answer answer) {
        return answer.isSeveral() ? several(answer) : json(answer.only());
    }

    private byte[] several(Judge.Answer answer) {
        StringBuilder text = new StringBuilder(USUAL_LENGTH);
        text.append("{\"decision\":\"").append(answer.decision().name()).append("\",\"verdicts\":{");
        String separator = "\"";
        for (var entry : answer.verdicts().entrySet()) {
            text.append(separator).append(entry.getKey()).append("\":");
            VerdictJson.writeTo(text, entry.getValue(), language);
            separator = ",\"";
        }
        return bytes(text.append("}}"));
    }

    /** The text of a verdict; requests with the same facts share one verdict, so its text is kept for the next. */
    @SuppressWarnings("ReferenceEquality") // Only the very same verdict is sure to give the same text.
    private byte[] json(Verdict verdict) {
        int place = System.identityHashCode(verdict) & (REMEMBERED - 1);
        Remembered known = remembered.get(place);
        if (known != null && known.verdict == verdict) {
            return known.json;
        }
        StringBuilder text = new StringBuilder(USUAL_LENGTH);
        VerdictJson.writeTo(text, verdict, language);
        byte[] json = bytes(text);
        remembered.set(place, new Remembered(verdict, json));
        return json;
    }

    @Override
    public byte[] unreadable(String file, long line, Sentence sentence) {
        StringBuilder text = new StringBuilder("{\"error\":");
        quote(text, sentence.in(language));
        if (!file.equals("-")) {
            quote(text.append(",\"file\":"), file);
        }
        return bytes(text.append(",\"line\":").append(line).append('}'));
    }

    private static void quote(StringBuilder text, String value) {
        text.append('"');
        for (char c : Printing.printable(value).toCharArray()) {
            text.append(c == '"' || c == '\\' ? "\\" : "").append(c);
        }
        text.append('"');
    }

    @Override
    public void write(byte[] output, boolean readable) {
        count++;
        if (frame == Frame.LINES) {
            put(output);
            out.write('\n');
        } else if (count == 1 && frame == Frame.ARRAY_OF_SEVERAL) {
            held = output;
        } else {
            if (count == 2 && frame == Frame.ARRAY_OF_SEVERAL) {
                put("[\n");
                put(held);
            }
            put(count == 1 ? "[\n" : ",\n");
            put(output);
        }
    }

    @Override
    public void end() {
        if (frame == Frame.LINES) {
            return;
        }
        if (count == 1 && frame == Frame.ARRAY_OF_SEVERAL) {
            put(held);
            put("\n");
        } else {
            put(count == 0 ? "[]\n" : "\n]\n");
        }
    }

    private void put(String characters) {
        put(characters.getBytes(StandardCharsets.UTF_8));
    }

    private void put(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
    }

    private static byte[] bytes(StringBuilder characters) {
        return characters.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A verdict and its text. */
    private static final class Remembered {

        private final Verdict verdict;
        private final byte[] json;

        Remembered(Verdict verdict, byte[] json) {
            this.verdict = verdict;
            this.json = json;
        }
    }
}
