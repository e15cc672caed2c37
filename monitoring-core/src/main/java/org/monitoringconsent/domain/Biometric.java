// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** How far people are recognised by their bodies. */
public enum Biometric {
    NONE,
    /** One person against their own template. */
    VERIFICATION,
    /** One among many. */
    IDENTIFICATION
}
