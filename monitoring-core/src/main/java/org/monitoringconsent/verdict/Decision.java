// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.verdict;

/** Whether the act may be done. */
public enum Decision {
    /** It may, with the obligations of the verdict. */
    ALLOW,
    /** It may not. */
    DENY
}
