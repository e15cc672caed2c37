// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.util.List;

/** A part of a page. */
sealed interface Block {

    /** A heading with a name to link to; level 1 is the page itself. */
    record Heading(int level, String anchor, String text) implements Block {}

    /** The heading of a rule: its id and title. */
    record RuleHeading(String anchor, String id, String title, String kind, String kindName) implements Block {}

    /** A paragraph. */
    record Paragraph(List<Inline> line) implements Block {}

    /** A paragraph that speaks to the reader in the words of the rule set. */
    record Quote(List<Inline> line) implements Block {}

    /** A list. */
    record Bullets(List<Item> items) implements Block {}

    /** One line of a list and the lines below it. */
    record Item(List<Inline> line, List<Item> below) {}

    /** A table; every row has as many cells as the head. */
    record Table(List<String> head, List<List<List<Inline>>> rows) implements Block {}

    /** Labelled parts, one below the other. */
    record Fields(List<Field> fields) implements Block {}

    /** A label and what it stands for. */
    record Field(String label, List<Block> blocks) {}
}
