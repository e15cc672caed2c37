package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.FactTexts;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** A matrix as one self-contained page for a browser: tables of coloured signs, and the reasons of a cell on a click. */
final class MatrixPage {

    private final Matrix matrix;
    private final Words words;
    private final Map<String, Reason> rules = new LinkedHashMap<>();
    /** Each obligation with its law once; the cells name it by its number. */
    private final Map<Duty, Integer> duties = new LinkedHashMap<>();

    private final Set<String> facts = new TreeSet<>();
    private final StringBuilder out = new StringBuilder(1 << 18);

    MatrixPage(Matrix matrix, Words words) {
        this.matrix = matrix;
        this.words = words;
    }

    String html() {
        String title = words.of("matrix.title") + " " + words.of("matrix.on", matrix.day());
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(words.language().getLanguage())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>\n")
                .append(resource("matrix.css"))
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n<p>")
                .append(escaped(words.of("matrix.hint")))
                .append("</p>\n");
        legend();
        matrix.countries().forEach(this::table);
        out.append("<aside id=\"why\" data-unstated=\"").append(escaped(words.of("unstated")));
        out.append("\" data-obligations=\"").append(escaped(words.of("obligations")));
        out.append("\" hidden></aside>\n<script type=\"application/json\" id=\"rules\">");
        ruleTexts();
        out.append("</script>\n<script type=\"application/json\" id=\"duties\">");
        dutyTexts();
        out.append("</script>\n<script type=\"application/json\" id=\"facts\">");
        factTexts();
        out.append("</script>\n<script>\n").append(resource("matrix.js")).append("</script>\n</body>\n</html>\n");
        return out.toString();
    }

    private void legend() {
        out.append("<ul class=\"legend\">\n");
        for (Matrix.Mark mark : Matrix.Mark.values()) {
            out.append("<li><b class=\"")
                    .append(mark.name())
                    .append("\">")
                    .append(sign(mark))
                    .append("</b> ")
                    .append(escaped(words.of(mark)))
                    .append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private void table(String country) {
        out.append("<h2>")
                .append(escaped(new Locale("", country).getDisplayCountry(words.language())))
                .append("</h2>\n");
        out.append("<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">")
                .append(escaped(words.of("matrix.activity")))
                .append("</th>");
        for (PurposeCategory purpose : PurposeCategory.values()) {
            out.append("<th scope=\"col\"><span>").append(plain(purpose)).append("</span></th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (Activity activity : Activity.values()) {
            out.append("<tr><th scope=\"row\">").append(plain(activity)).append("</th>");
            for (PurposeCategory purpose : PurposeCategory.values()) {
                cell(country, activity, purpose);
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table></div>\n");
    }

    private void cell(String country, Activity activity, PurposeCategory purpose) {
        Matrix.Mark mark = matrix.mark(country, activity, purpose);
        Optional<Verdict> verdict = matrix.verdict(country, activity, purpose);
        String deciding = verdict.map(this::deciding).orElse("");
        String numbers = verdict.map(Verdict::duties).orElse(List.of()).stream()
                .map(duty -> String.valueOf(duties.computeIfAbsent(duty, one -> duties.size())))
                .collect(Collectors.joining(" "));
        List<String> unstated = verdict.map(Verdict::unstated).orElse(List.of());
        facts.addAll(unstated);
        String name = FactTexts.name(activity, words.language()) + ", " + FactTexts.name(purpose, words.language())
                + ", " + country + ": " + words.of(mark);
        out.append("<td class=\"")
                .append(mark.name())
                .append("\" title=\"")
                .append(escaped(name + (deciding.isEmpty() ? "" : "\n" + deciding.replace(' ', '\n'))))
                .append("\" data-name=\"")
                .append(escaped(name))
                .append("\" data-rules=\"")
                .append(escaped(deciding))
                .append("\" data-duties=\"")
                .append(numbers)
                .append("\" data-unstated=\"")
                .append(escaped(String.join(" ", unstated)))
                .append("\"><button>")
                .append(sign(mark))
                .append("</button></td>");
    }

    /** The ids of the rules that decide, with a blank between; their texts are remembered. */
    private String deciding(Verdict verdict) {
        Effect decisive = verdict.isDenied() ? Effect.DENIES : Effect.GROUNDS;
        List<Reason> reasons = verdict.reasons().stream()
                .filter(reason -> reason.effect() == decisive)
                .toList();
        reasons.forEach(reason -> rules.putIfAbsent(reason.rule().value(), reason));
        return reasons.stream().map(reason -> reason.rule().value()).distinct().collect(Collectors.joining(" "));
    }

    private void ruleTexts() {
        out.append('{');
        String separator = "";
        for (Map.Entry<String, Reason> rule : rules.entrySet()) {
            out.append(separator).append(quoted(rule.getKey())).append(":[");
            out.append(quoted(rule.getValue().title(words.language()))).append(',');
            out.append(quoted(rule.getValue().text(words.language()))).append(']');
            separator = ",";
        }
        out.append('}');
    }

    private void dutyTexts() {
        LawText law = new LawText(words);
        out.append('[');
        String separator = "";
        for (Duty duty : duties.keySet()) {
            out.append(separator).append('[').append(quoted(duty.code().name())).append(',');
            out.append(quoted(duty.text(words.language()))).append(',');
            out.append(quoted(law.of(duty))).append(']');
            separator = ",";
        }
        out.append(']');
    }

    private void factTexts() {
        out.append('{');
        String separator = "";
        for (String fact : facts) {
            String meaning = FactTexts.meaning(fact, words.language()).orElse(fact);
            out.append(separator).append(quoted(fact)).append(':').append(quoted(meaning));
            separator = ",";
        }
        out.append('}');
    }

    private static String sign(Matrix.Mark mark) {
        return switch (mark) {
            case ALLOW -> "\u2713";
            case OPEN -> "?";
            case DENY -> "\u2715";
            case NO_SAY -> "/";
            case NONE -> "\u00B7";
        };
    }

    /** A constant as people read it. */
    private String plain(Enum<?> constant) {
        return escaped(FactTexts.name(constant, words.language()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A JSON text that no browser takes for the end of the script. */
    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", " ")
                        .replace("<", "\\u003c")
                        .replace("\u2028", " ")
                        .replace("\u2029", " ")
                + "\"";
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(MatrixPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
