// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

/** The kinds of fault that somebody may make in writing a rule down. */
public enum FaultKind {
    /** A condition, or a part of one, is negated. */
    FLIPPED_CONDITION,
    /** One of several parts of a condition is missing. */
    DROPPED_PART,
    /** "And" stands where "or" should, or the other way round. */
    SWAPPED_JOINT,
    /** A value is missing, added or another one. */
    CHANGED_VALUE,
    /** A rule, a citation or a part of a condition begins or ends a day early or late. */
    SHIFTED_DAY,
    /** A rule is missing. */
    REMOVED_RULE,
    /** An exception does not lift one of the rules that it lifts. */
    DROPPED_LIFT,
    /** An obligation is not attached. */
    LOST_OBLIGATION,
    /** An advisory is not attached. */
    LOST_ADVISORY,
    /** A citation is missing. */
    LOST_CITATION,
    /** A breach exposes to something else. */
    SWAPPED_EXPOSURE,
    /** A requirement is written as a prohibition, or the other way round. */
    CHANGED_KIND,
    /** The rule binds less or more. */
    CHANGED_BINDING,
    /** The author is more or less sure. */
    CHANGED_CONFIDENCE,
    /** A contestable rule is not, or the other way round. */
    CHANGED_DOUBT,
    /** What a criminal interception brings is not marked as its product. */
    FORGOTTEN_CRIME
}
