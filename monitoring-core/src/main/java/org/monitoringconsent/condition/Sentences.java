// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.monitoringconsent.domain.Fact;

/** Prints conditions as sentences, brackets only where the words alone could be misread. */
final class Sentences {

    private static final String FILE = "org.monitoringconsent.condition.sentences";

    private final ResourceBundle words;
    private final SentenceWriter out;

    private Sentences(ResourceBundle words, SentenceWriter out) {
        this.words = words;
        this.out = out;
    }

    static void tell(Condition condition, Locale language, SentenceWriter out) {
        new Sentences(words(language), out).print(condition, true);
    }

    /** The joining words in the very language: the language of the machine is not what was asked for. */
    private static ResourceBundle words(Locale language) {
        Locale own = Locale.forLanguageTag(
                Objects.requireNonNull(language, "a language must be given").getLanguage());
        ResourceBundle found = ResourceBundle.getBundle(FILE, own, Sentences.class.getModule());
        return found.getLocale().getLanguage().equals(own.getLanguage())
                ? found
                : ResourceBundle.getBundle(FILE, Locale.ROOT, Sentences.class.getModule());
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
            out.words(" " + (positive ? words.getString("stated") : words.getString("unstated")));
        } else if (condition instanceof Condition.Same<?> same) {
            out.fact(same.left());
            out.words(" " + (positive ? words.getString("equal") : words.getString("differs")) + " ");
            out.fact(same.right());
        } else if (condition instanceof Condition.From from) {
            out.words((positive ? words.getString("from") : words.getString("before")) + " ");
            out.day(from.firstDay());
        } else if (condition instanceof Condition.Named named) {
            out.words(positive ? "" : words.getString("not") + " ");
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
            out.words(conjunction ? words.getString("always") : words.getString("never"));
        } else if (parts.size() == 1) {
            print(parts.get(0), positive);
        } else {
            String joiner = conjunction ? ", " + words.getString("and") + " " : " " + words.getString("or") + " ";
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
        String before = " " + (positive ? words.getString("is") : words.getString("isNot")) + " ";
        for (V value : in.values()) {
            out.words(before);
            out.value(value);
            before = " " + words.getString("or") + " ";
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
}
