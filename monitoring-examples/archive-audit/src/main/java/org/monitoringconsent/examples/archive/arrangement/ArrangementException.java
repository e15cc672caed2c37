package org.monitoringconsent.examples.archive.arrangement;

import java.util.List;

/** Says everything that is wrong with an arrangement file, at once. */
public final class ArrangementException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String[] faults;

    ArrangementException(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = faults.toArray(String[]::new);
    }

    /** Returns the faults, in the order of the file, each a sentence that names the place. */
    public List<String> faults() {
        return List.of(faults);
    }
}
