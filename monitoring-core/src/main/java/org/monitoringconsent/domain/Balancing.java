// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** How the interests of employer and worker were weighed. */
public enum Balancing {
    NOT_DONE,
    FAVOURS_EMPLOYER,
    FAVOURS_WORKER
}
