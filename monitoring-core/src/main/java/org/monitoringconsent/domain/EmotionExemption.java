package org.monitoringconsent.domain;

/** The exemption claimed for recognising emotions. */
public enum EmotionExemption {
    NONE,
    MEDICAL_OR_SAFETY,
    PRIVATE_TRAINING_ONLY
}
