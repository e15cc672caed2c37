package org.monitoringconsent.examples.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.json.VerdictJson;
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

    private final PrintStream out;
    private final Locale language;
    private final Frame frame;
    private final Remembered[] remembered = new Remembered[REMEMBERED];
    private final StringBuilder text = new StringBuilder(1 << 13);
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
    public void decided(long line, MonitoringRequest request, Judge.Answer answer) {
        write(answer.isSeveral() ? several(answer) : json(answer.only()));
    }

    private byte[] several(Judge.Answer answer) {
        text.setLength(0);
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
    private byte[] json(Verdict verdict) {
        int place = System.identityHashCode(verdict) & (REMEMBERED - 1);
        Remembered known = remembered[place];
        if (known != null && known.verdict == verdict) {
            return known.json;
        }
        text.setLength(0);
        VerdictJson.writeTo(text, verdict, language);
        byte[] json = bytes(text);
        remembered[place] = new Remembered(verdict, json);
        return json;
    }

    @Override
    public void unreadable(long line, String sentence) {
        text.setLength(0);
        text.append("{\"error\":");
        quote(sentence);
        write(bytes(text.append(",\"line\":").append(line).append('}')));
    }

    private void quote(String sentence) {
        text.append('"');
        for (char c : Printing.printable(sentence).toCharArray()) {
            if (c == '"' || c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
        text.append('"');
    }

    private void write(byte[] object) {
        count++;
        if (frame == Frame.LINES) {
            put(object);
            out.write('\n');
            return;
        }
        if (count == 1 && frame == Frame.ARRAY_OF_SEVERAL) {
            held = object;
            return;
        }
        if (count == 2 && frame == Frame.ARRAY_OF_SEVERAL) {
            put("[\n");
            put(held);
        }
        put(count == 1 ? "[\n" : ",\n");
        put(object);
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
