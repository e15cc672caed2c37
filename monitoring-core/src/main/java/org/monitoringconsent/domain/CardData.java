// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** What happens to payment card data spoken or typed. */
public enum CardData {
    NONE,
    SUPPRESSED,
    CAPTURED
}
