// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

/** One position for each fact of a question: one way in which a request can be. */
final class Model {

    private final int[] positions;

    Model(int[] positions) {
        this.positions = positions;
    }

    int position(int fact) {
        return positions[fact];
    }

    /** The same with another position of one fact. */
    Model with(int fact, int position) {
        int[] changed = positions.clone();
        changed[fact] = position;
        return new Model(changed);
    }
}
