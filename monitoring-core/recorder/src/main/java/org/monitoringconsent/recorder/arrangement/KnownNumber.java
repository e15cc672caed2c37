// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.util.Map;

/**
 * A number or address outside the house of which the employer knows what it means to call it.
 *
 * @param identifier the number or address
 * @param facts what it says about a communication with it, by path
 */
public record KnownNumber(String identifier, Map<String, Object> facts) {

    /** Returns the facts only: whose number it is stays out. */
    @Override
    public String toString() {
        return "KnownNumber[" + facts + "]";
    }
}
