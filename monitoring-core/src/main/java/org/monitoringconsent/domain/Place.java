// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** Where the worker is when observed. */
public enum Place {
    WORKPLACE,
    PUBLIC_WORK_AREA,
    PUBLIC_PLACE,
    INTIMATE_AREA,
    HOME,
    ON_DUTY_TRAVEL,
    OFF_DUTY
}
