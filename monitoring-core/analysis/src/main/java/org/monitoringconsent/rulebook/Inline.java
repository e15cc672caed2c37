// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

/** A piece of a line. */
sealed interface Inline {

    /** Plain words. */
    record Text(String text) implements Inline {}

    /** Words that stand out. */
    record Strong(String text) implements Inline {}

    /** Words that stand back. */
    record Aside(String text) implements Inline {}

    /** A code of the vocabulary: a fact, a value, an obligation; with what it means, or an empty text. */
    record Code(String text, String meaning) implements Inline {}

    /** A link to a place on the page, beginning with a number sign, or to an address. */
    record Link(String text, String target) implements Inline {}
}
