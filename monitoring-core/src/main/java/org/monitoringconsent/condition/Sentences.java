package org.monitoringconsent.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    private final SentenceWriter out;

    private Sentences(Words words, SentenceWriter out) {
        this.words = words;
        this.out = out;
    }

    static void tell(Condition condition, Locale language, SentenceWriter out) {
        Words words = "nl".equals(language.getLanguage()) ? DUTCH : ENGLISH;
        new Sentences(words, out).print(condition, true);
    }

    static String of(Condition condition, Locale language) {
        Plain plain = new Plain();
        tell(condition, language, plain);
        return plain.text.toString();
    }

    private void print(Condition condition, boolean positive) {
        if (condition instanceof Condition.In<?> in) {
            value(in, positive);
        } else if (condition instanceof Condition.Stated stated) {
            out.fact(stated.fact());
            out.words(" " + (positive ? words.stated() : words.unstated()));
        } else if (condition instanceof Condition.Same<?> same) {
            out.fact(same.left());
            out.words(" " + (positive ? words.equal() : words.differs()) + " ");
            out.fact(same.right());
        } else if (condition instanceof Condition.From from) {
            out.words((positive ? words.from() : words.before()) + " ");
            out.day(from.firstDay());
        } else if (condition instanceof Condition.Named named) {
            out.words(positive ? "" : words.not() + " ");
            out.named(named.name());
        } else if (condition instanceof Condition.Not not) {
            print(not.part(), !positive);
        } else if (condition instanceof Condition.All all) {
            list(all.parts(), positive, positive);
        } else {
            list(((Condition.Any) condition).parts(), positive, !positive);
        }
    }

    /** By De Morgan, a negated list is the opposite list of negated parts. */
    private void list(List<Condition> parts, boolean positive, boolean conjunction) {
        if (parts.isEmpty()) {
            out.words(conjunction ? words.always() : words.never());
        } else if (parts.size() == 1) {
            print(parts.get(0), positive);
        } else {
            String joiner = conjunction ? ", " + words.and() + " " : " " + words.or() + " ";
            String before = "";
            for (Condition part : parts) {
                out.words(before);
                bracketed(part, positive);
                before = joiner;
            }
        }
    }

    private void bracketed(Condition part, boolean positive) {
        Condition inner = part;
        while (inner instanceof Condition.Not not) {
            inner = not.part();
        }
        boolean compound = (inner instanceof Condition.All all && all.parts().size() > 1)
                || (inner instanceof Condition.Any any && any.parts().size() > 1);
        out.words(compound ? "(" : "");
        print(part, positive);
        out.words(compound ? ")" : "");
    }

    private <V> void value(Condition.In<V> in, boolean positive) {
        out.fact(in.fact());
        String before = " " + (positive ? words.is() : words.isNot()) + " ";
        for (V value : in.values()) {
            out.words(before);
            out.value(value);
            before = " " + words.or() + " ";
        }
    }

    /** Facts in backticks, names in quotation marks. */
    private static final class Plain implements SentenceWriter {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void words(String words) {
            text.append(words);
        }

        @Override
        public void fact(Fact<?> fact) {
            text.append('`').append(fact.name()).append('`');
        }

        @Override
        public void value(Object value) {
            text.append(value);
        }

        @Override
        public void named(String name) {
            text.append('“').append(name).append('”');
        }

        @Override
        public void day(LocalDate day) {
            text.append(day);
        }
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
