package org.monitoringconsent.law;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The stable name of a rule, such as {@code UK-OPEN-01}: jurisdiction, topic, number. Ids are never reused.
 *
 * @param value the id as written
 */
public record RuleId(String value) implements Serializable, Comparable<RuleId> {

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
        // By hand, since hundreds of ids are checked before the first answer.
        String[] parts = value.split("-", -1);
        int last = parts.length - 1;
        boolean wellFormed = last >= 2 && isJurisdiction(parts[0]) && isNumber(parts[last]);
        for (int part = 1; part < last; part++) {
            wellFormed = wellFormed && isTopic(parts[part]);
        }
        return wellFormed;
    }

    private static boolean isJurisdiction(String part) {
        return part.length() >= 2 && part.length() <= 8 && areFrom(part, 'A', 'Z');
    }

    /** Two digits, and perhaps a letter. */
    private static boolean isNumber(String part) {
        return part.length() >= 2
                && part.length() <= 3
                && areFrom(part.substring(0, 2), '0', '9')
                && areFrom(part.substring(2), 'A', 'Z');
    }

    /** A letter, then letters and digits. */
    private static boolean isTopic(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (!isFrom(part.charAt(i), 'A', 'Z') && !(i > 0 && isFrom(part.charAt(i), '0', '9'))) {
                return false;
            }
        }
        return !part.isEmpty();
    }

    private static boolean areFrom(String part, char first, char last) {
        for (int i = 0; i < part.length(); i++) {
            if (!isFrom(part.charAt(i), first, last)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFrom(char character, char first, char last) {
        return character >= first && character <= last;
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
