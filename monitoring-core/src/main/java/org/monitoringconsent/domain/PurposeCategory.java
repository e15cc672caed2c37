// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/**
 * What monitoring is for.
 *
 * <p>The list grows as that of {@link Activity} does: a minor version may add constants, a switch over them needs a default, and
 * what is added is denied by every rule set that has not said that it has law for it ({@code CORE-LAW-02}).
 */
public enum PurposeCategory {
    QUALITY_STANDARDS,
    PRODUCTIVITY,
    ESTABLISH_FACTS,
    COMPLAINT_OR_DISPUTE,
    REGULATORY_COMPLIANCE,
    HEALTH_AND_SAFETY,
    SITE_SECURITY,
    SYSTEM_OPERATION,
    UNAUTHORISED_USE,
    COST_CONTROL,
    ABSENCE_COVER,
    DETERMINE_RELEVANCE,
    MISCONDUCT_INVESTIGATION,
    CRIME_DETECTION,
    HELPLINE_SUPERVISION,
    ATTENDANCE,
    SAFEGUARDING,
    VETTING,
    /** An AI model is trained or improved on the material. */
    MODEL_TRAINING,
    NATIONAL_SECURITY,
    UNION_ACTIVITY,
    IDENTIFY_REPORTER,
    /** No purpose was named. */
    UNSPECIFIED
}
