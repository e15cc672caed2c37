// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.util.Map;

/**
 * What a wrap-up code or other mark on a call means.
 *
 * @param mark the mark as it stands in the records
 * @param cardDataSpoken whether payment card data is spoken on such calls
 * @param facts what it says about the communication, by path
 */
public record Mark(String mark, boolean cardDataSpoken, Map<String, Object> facts) {}
