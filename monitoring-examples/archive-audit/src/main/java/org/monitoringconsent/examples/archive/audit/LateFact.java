package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;

/**
 * A notice, safeguard or basis that came after a call and so does not count for it.
 *
 * @param path the fact in the words of the vocabulary
 * @param value the value that it has had since
 * @param from the day from which it holds
 * @param day the day of the call
 * @param source where it is stated
 */
public record LateFact(String path, Object value, LocalDate from, LocalDate day, Source source) {

    /** Where a fact with a day is stated. */
    public enum Source {
        /** In the arrangement. */
        ARRANGEMENT,
        /** With the recording itself, as a lawful-basis attachment. */
        RECORD
    }

    /** Returns the fact as words for a report. */
    public String sentence() {
        String what = path.equals("worker.notice") ? "notice " + value : name() + " " + value;
        return source == Source.RECORD
                ? what + " was filed on " + from + ", after this call of " + day
                : what + " of " + from + " came after this call of " + day;
    }

    private String name() {
        return path.substring(path.indexOf('.') + 1);
    }
}
