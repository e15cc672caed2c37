// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.monitoringconsent.recorder.text.Sentence;

/** Says everything that is wrong with an arrangement file, at once. */
public final class ArrangementException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Sentence> faults;

    ArrangementException(List<Sentence> faults) {
        super(faults.stream().map(fault -> fault.in(Locale.ENGLISH)).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** Returns the faults, in the order of the file, each a sentence that names the place. */
    public List<Sentence> faults() {
        return faults;
    }
}
