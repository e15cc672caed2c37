// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** The exemption claimed for recognising emotions. */
public enum EmotionExemption {
    NONE,
    MEDICAL_OR_SAFETY,
    PRIVATE_TRAINING_ONLY
}
