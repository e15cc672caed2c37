package org.monitoringconsent.law;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stable name of a rule, such as {@code UK-OPEN-01}: jurisdiction, topic, number. Ids are never reused.
 *
 * @param value the id as written
 */
public record RuleId(String value) implements Serializable, Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,8}(-[A-Z][A-Z0-9]*)+-[0-9]{2}[A-Z]?");

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
        return FORM.matcher(value).matches();
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
