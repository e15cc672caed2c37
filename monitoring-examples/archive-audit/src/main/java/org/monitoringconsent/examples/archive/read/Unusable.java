package org.monitoringconsent.examples.archive.read;

import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** Tells that something in the archive gives no record; its message is fit for a report and holds no personal data. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String place;

    Unusable(Kind kind, String place, String why) {
        super(why, null, false, false);
        this.kind = kind;
        this.place = place;
    }

    static Unusable damaged(String place, String why) {
        return new Unusable(Kind.DAMAGED, place, why);
    }

    static Unusable hostile(String place, String why) {
        return new Unusable(Kind.HOSTILE, place, why);
    }

    String why() {
        return String.valueOf(getMessage());
    }

    /** Returns the same for another place. */
    Unusable at(String otherPlace) {
        return new Unusable(kind, otherPlace, why());
    }

    /** Returns the entry for the report, for the given file. */
    UnreadableRecord in(Origin file) {
        return new UnreadableRecord(file.at(place), kind, why());
    }
}
