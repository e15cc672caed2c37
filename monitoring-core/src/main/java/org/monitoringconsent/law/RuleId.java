// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.law;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The stable name of a rule, such as {@code UK-OPEN-01}: jurisdiction, topic, number. Ids are never reused.
 *
 * @param value the id as written
 */
public record RuleId(String value) implements Comparable<RuleId> {

    /** Checks the form; throws {@link IllegalArgumentException} for anything else. */
    public RuleId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("rule id `" + value + "` must look like `UK-OPEN-01`");
        }
    }

    /** The id that the text names. */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /** Whether the text has the form of a rule id. */
    public static boolean isWellFormed(String value) {
        Objects.requireNonNull(value, "a rule id must be given");
        // By hand, since hundreds of ids are checked before the first answer.
        int first = value.indexOf('-');
        int last = value.lastIndexOf('-');
        return first < last
                && isJurisdiction(value, first)
                && areTopics(value, first + 1, last)
                && isNumber(value, last + 1);
    }

    /** Two to eight letters. */
    private static boolean isJurisdiction(String value, int end) {
        int i = 0;
        while (i < end && isLetter(value.charAt(i))) {
            i++;
        }
        return i == end && end >= 2 && end <= 8;
    }

    /** One or more, each a letter and then letters and digits. */
    private static boolean areTopics(String value, int begin, int end) {
        boolean begins = true;
        for (int i = begin; i < end; i++) {
            char character = value.charAt(i);
            boolean hyphen = !begins && character == '-';
            if (!hyphen && !isLetter(character) && (begins || !isDigit(character))) {
                return false;
            }
            begins = hyphen;
        }
        return !begins;
    }

    /** Two digits, and perhaps a letter. */
    private static boolean isNumber(String value, int begin) {
        int length = value.length() - begin;
        return (length == 2 || (length == 3 && isLetter(value.charAt(begin + 2))))
                && isDigit(value.charAt(begin))
                && isDigit(value.charAt(begin + 1));
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
