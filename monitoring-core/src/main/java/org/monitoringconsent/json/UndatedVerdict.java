package org.monitoringconsent.json;

import java.time.LocalDate;

/**
 * A verdict written as JSON but for its day.
 *
 * @since 0.2
 */
public final class UndatedVerdict {

    private final String before;
    private final String after;

    UndatedVerdict(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** Returns the verdict on one line with this day. */
    public String on(LocalDate day) {
        return before + day + after;
    }

    /** Returns how many characters it has without its day, for whoever keeps some. */
    public int length() {
        return before.length() + after.length();
    }
}
