// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

/** A part of a sentence: our words, what somebody stated, or a gap. */
public sealed interface Piece {

    /** What a reader sees, without any mark. */
    String text();

    /**
     * Words of the draft itself, from a file of texts or a rule set.
     *
     * @param text the words
     */
    record Words(String text) implements Piece {}

    /**
     * What the request states, or the employer filled in; the text may be anything.
     *
     * @param name the path of the fact, or the name of the gap that was filled
     * @param text what was stated, in words
     */
    record Stated(String name, String text) implements Piece {}

    /**
     * What was not stated and has to be filled in.
     *
     * @param name the path of the fact, or the name of the gap
     * @param text what belongs there
     */
    record Gap(String name, String text) implements Piece {}
}
