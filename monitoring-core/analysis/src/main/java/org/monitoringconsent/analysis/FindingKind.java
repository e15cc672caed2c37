// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

/** What can be wrong with a rule set that builds. */
public enum FindingKind {
    /** No well-formed request makes the rule apply. */
    NEVER_FIRES,
    /** The rule applies, but without it no verdict would be another. */
    NEVER_DECIDES,
    /** Nothing that the host can bring about, and no cure that the rule names, ever takes the denial away. */
    INCURABLE,
    /** The rule names a cure that never takes its denial away. */
    CURE_FAILS,
    /** No request for this activity or purpose is ever allowed. */
    NEVER_ALLOWED,
    /** A request that leaves the fact out is allowed, yet denied when it states this value. */
    UNSTATED_IS_BETTER,
    /** More protection for the worker turns an allowed request into a denied one. */
    IMPROVEMENT_HURTS,
    /** The exception never meets a denial that it lifts. */
    LIFTS_NOTHING,
    /** The topic has rules on earlier and on later days, but none on these. */
    TOPIC_GAP,
    /** The engine answers something else than the condition trees say. */
    ENGINE_DIFFERS
}
