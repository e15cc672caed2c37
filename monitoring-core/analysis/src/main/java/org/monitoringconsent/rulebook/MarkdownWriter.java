// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** Writes pages as GitHub-flavoured Markdown. */
final class MarkdownWriter {

    private final StringBuilder out = new StringBuilder();

    String write(Page page) {
        boolean contentsWritten = false;
        for (Block block : page.blocks()) {
            if (!contentsWritten && block instanceof Block.Heading heading && heading.level() > 1) {
                contents(page);
                contentsWritten = true;
            }
            block(block);
        }
        return out.toString().strip() + "\n";
    }

    private void contents(Page page) {
        out.append("**").append(escaped(page.words().of("contents"))).append("**\n\n");
        page.contents().forEach(entry -> {
            out.append("- [")
                    .append(escaped(entry.text()))
                    .append("](#")
                    .append(entry.anchor())
                    .append(")\n");
            entry.below().forEach(topic -> topic(topic));
        });
        out.append('\n');
    }

    /** A topic on one line: its name, then its rules by their ids. */
    private void topic(Page.Entry topic) {
        String rules = topic.below().stream()
                .map(rule -> "[" + rule.text().split(" ", 2)[0] + "](#" + rule.anchor() + ")")
                .collect(Collectors.joining(" · "));
        out.append("  - ")
                .append(escaped(topic.text()))
                .append(": ")
                .append(rules)
                .append('\n');
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            anchor(heading.anchor());
            out.append("#".repeat(heading.level()))
                    .append(' ')
                    .append(escaped(heading.text()))
                    .append("\n\n");
        } else if (block instanceof Block.RuleHeading heading) {
            anchor(heading.anchor());
            out.append("### ").append(heading.id()).append(" – ").append(escaped(heading.title()));
            out.append("\n\n*").append(escaped(heading.kindName())).append("*\n\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            out.append(line(paragraph.line())).append("\n\n");
        } else if (block instanceof Block.Quote quote) {
            out.append("> ").append(line(quote.line())).append("\n\n");
        } else if (block instanceof Block.Bullets bullets) {
            items(bullets.items(), "");
            out.append('\n');
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Fields fields) {
            fields.fields().forEach(this::field);
        }
    }

    private void anchor(String anchor) {
        if (!anchor.isEmpty() && !anchor.equals("top")) {
            out.append("<a id=\"").append(anchor).append("\"></a>\n\n");
        }
    }

    /** A short field stands on one line with its label. */
    private void field(Block.Field field) {
        out.append("**").append(escaped(field.label())).append(":**");
        if (field.blocks().get(0) instanceof Block.Paragraph paragraph) {
            out.append(' ').append(line(paragraph.line())).append("\n\n");
            field.blocks().subList(1, field.blocks().size()).forEach(this::block);
        } else {
            out.append("\n\n");
            field.blocks().forEach(this::block);
        }
    }

    private void items(List<Block.Item> items, String indent) {
        for (Block.Item item : items) {
            out.append(indent).append("- ").append(line(item.line())).append('\n');
            items(item.below(), indent + "  ");
        }
    }

    private void table(Block.Table table) {
        out.append("| ").append(String.join(" | ", table.head())).append(" |\n");
        out.append("|").append("---|".repeat(table.head().size())).append('\n');
        for (List<List<Inline>> row : table.rows()) {
            String cells =
                    row.stream().map(cell -> line(cell).replace("|", "\\|")).collect(Collectors.joining(" | "));
            out.append("| ").append(cells).append(" |\n");
        }
        out.append('\n');
    }

    private static String line(List<Inline> line) {
        return line.stream().map(MarkdownWriter::piece).collect(Collectors.joining());
    }

    private static String piece(Inline piece) {
        if (piece instanceof Inline.Code code) {
            return "`" + code.text() + "`";
        }
        if (piece instanceof Inline.Strong strong) {
            return "**" + escaped(strong.text()) + "**";
        }
        if (piece instanceof Inline.Link link) {
            String target =
                    link.target().replace(" ", "%20").replace("(", "%28").replace(")", "%29");
            return "[" + escaped(link.text()) + "](" + target + ")";
        }
        return escaped(piece instanceof Inline.Aside aside ? aside.text() : ((Inline.Text) piece).text());
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]])", "\\\\$1")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
