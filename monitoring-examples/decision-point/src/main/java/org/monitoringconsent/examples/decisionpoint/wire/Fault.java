// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.wire;

import java.util.OptionalInt;
import org.monitoringconsent.domain.ShapeFault;

/**
 * One thing that is wrong with what was asked.
 *
 * @param item which of several requests, counted from 0; empty where there is one
 * @param path the path of the attribute; empty for the text as a whole
 * @param sentence what was given and what was expected; never a worker's data
 */
public record Fault(OptionalInt item, String path, String sentence) {

    /** A fault of the only request. */
    public static Fault of(String path, String sentence) {
        return new Fault(OptionalInt.empty(), path, sentence);
    }

    /** A fault of the only request. */
    public static Fault of(ShapeFault fault) {
        return of(fault.path(), fault.sentence());
    }

    /** The same fault of one of several requests. */
    public Fault in(int position) {
        return new Fault(OptionalInt.of(position), path, sentence);
    }
}
