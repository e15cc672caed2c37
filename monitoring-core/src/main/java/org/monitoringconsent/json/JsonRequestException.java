package org.monitoringconsent.json;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.ShapeFault;

/** Says everything that is wrong with the JSON of a request, at once. */
public final class JsonRequestException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ArrayList<ShapeFault> faults;

    /** Says all of these faults. */
    JsonRequestException(List<ShapeFault> faults) {
        super(faults.stream().map(ShapeFault::sentence).collect(Collectors.joining("; ")));
        this.faults = new ArrayList<>(faults);
    }

    /** Returns the faults in the order in which they were met; the path is empty for the text as a whole. */
    public List<ShapeFault> faults() {
        return Collections.unmodifiableList(faults);
    }
}
