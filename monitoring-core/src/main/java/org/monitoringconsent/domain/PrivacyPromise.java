// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** What the employer promised about private use of the line. */
public enum PrivacyPromise {
    NONE,
    PERSONAL_USE_TOLERATED,
    PRIVATE_CHANNEL_PROMISED
}
