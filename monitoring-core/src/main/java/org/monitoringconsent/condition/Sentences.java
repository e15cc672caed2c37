package org.monitoringconsent.condition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.Fact;

/** Prints conditions as sentences, brackets only where the words alone could be misread. */
final class Sentences {

    private static final Words ENGLISH = new Words(
            "is",
            "is not",
            "or",
            "and",
            "is stated",
            "is left out",
            "equals",
            "differs from",
            "the day is on or after",
            "the day is before",
            "not",
            "always",
            "never");
    private static final Words DUTCH = new Words(
            "is",
            "is niet",
            "of",
            "en",
            "is opgegeven",
            "is niet opgegeven",
            "is gelijk aan",
            "verschilt van",
            "de dag is op of na",
            "de dag is vóór",
            "niet",
            "altijd",
            "nooit");

    private final Words words;

    private Sentences(Words words) {
        this.words = words;
    }

    static String of(Condition condition, Locale language) {
        Words words = "nl".equals(language.getLanguage()) ? DUTCH : ENGLISH;
        return new Sentences(words).print(condition, true);
    }

    private String print(Condition condition, boolean positive) {
        if (condition instanceof Condition.In<?> in) {
            return value(in, positive);
        }
        if (condition instanceof Condition.Stated stated) {
            return code(stated.fact()) + " " + (positive ? words.stated() : words.unstated());
        }
        if (condition instanceof Condition.Same<?> same) {
            return code(same.left()) + " " + (positive ? words.equal() : words.differs()) + " " + code(same.right());
        }
        if (condition instanceof Condition.From from) {
            return (positive ? words.from() : words.before()) + " " + from.firstDay();
        }
        if (condition instanceof Condition.Named named) {
            return (positive ? "" : words.not() + " ") + "“" + named.name() + "”";
        }
        if (condition instanceof Condition.Not not) {
            return print(not.part(), !positive);
        }
        if (condition instanceof Condition.All all) {
            return list(all.parts(), positive, positive);
        }
        return list(((Condition.Any) condition).parts(), positive, !positive);
    }

    /** By De Morgan, a negated list is the opposite list of negated parts. */
    private String list(List<Condition> parts, boolean positive, boolean conjunction) {
        if (parts.isEmpty()) {
            return conjunction ? words.always() : words.never();
        }
        if (parts.size() == 1) {
            return print(parts.get(0), positive);
        }
        String joiner = conjunction ? ", " + words.and() + " " : " " + words.or() + " ";
        return parts.stream().map(part -> bracketed(part, positive)).collect(Collectors.joining(joiner));
    }

    private String bracketed(Condition part, boolean positive) {
        Condition inner = part;
        while (inner instanceof Condition.Not not) {
            inner = not.part();
        }
        boolean compound = (inner instanceof Condition.All all && all.parts().size() > 1)
                || (inner instanceof Condition.Any any && any.parts().size() > 1);
        String text = print(part, positive);
        return compound ? "(" + text + ")" : text;
    }

    private <V> String value(Condition.In<V> in, boolean positive) {
        String values = in.values().stream().map(String::valueOf).collect(Collectors.joining(" " + words.or() + " "));
        return code(in.fact()) + " " + (positive ? words.is() : words.isNot()) + " " + values;
    }

    private static String code(Fact<?> fact) {
        return "`" + fact.name() + "`";
    }

    private record Words(
            String is,
            String isNot,
            String or,
            String and,
            String stated,
            String unstated,
            String equal,
            String differs,
            String from,
            String before,
            String not,
            String always,
            String never) {}
}
