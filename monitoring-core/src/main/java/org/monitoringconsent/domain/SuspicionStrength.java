// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** How strong the suspicion is. */
public enum SuspicionStrength {
    NONE,
    VAGUE,
    CONCRETE
}
