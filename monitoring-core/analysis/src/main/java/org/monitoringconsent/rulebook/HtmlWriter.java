// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes pages as one HTML file with its style inside. It holds no words: those of a page come from its blocks. It is no template,
 * because whoever reads law should not have to bring a template engine.
 */
final class HtmlWriter {

    private static final int LONGEST_UNBROKEN = 24;
    private static final int INSTEAD = 0xFFFD;

    private final StringBuilder out = new StringBuilder();
    private boolean inRule;

    String write(Page page) {
        String language = page.words().find("language").orElse("en");
        out.append("<!doctype html>\n<html lang=\"").append(language).append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(PageFrame.policy())
                .append("\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        element("title", "", escaped(page.title()));
        out.append("<style>\n").append(PageFrame.style()).append(PageFrame.resource("rulebook.css"));
        out.append("</style>\n</head>\n<body>\n");
        out.append("<header>\n");
        page.blocks().subList(0, 1).forEach(this::block);
        out.append("</header>\n");
        contents(page);
        out.append("<main>\n");
        page.blocks().subList(1, page.blocks().size()).forEach(this::block);
        closeRule();
        out.append("</main>\n</body>\n</html>\n");
        return out.toString();
    }

    /** What stands below the heading, without a frame around it. */
    String content(Page page) {
        contents(page);
        page.blocks().subList(1, page.blocks().size()).forEach(this::block);
        closeRule();
        return out.toString();
    }

    private void contents(Page page) {
        out.append("<nav aria-label=\"")
                .append(escaped(page.words().of("contents")))
                .append("\">\n");
        element("p", "contents", "<a href=\"#top\">" + escaped(page.words().of("contents")) + "</a>");
        entries(page.contents());
        out.append("</nav>\n");
    }

    private void entries(List<Page.Entry> entries) {
        out.append("<ul>\n");
        for (Page.Entry entry : entries) {
            out.append("<li>").append(link(entry.text(), "#" + entry.anchor()));
            entry.below().forEach(this::topic);
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private void topic(Page.Entry topic) {
        out.append("\n<details><summary>").append(escaped(topic.text())).append(" <small>");
        out.append(topic.below().size()).append("</small></summary>\n");
        entries(topic.below());
        out.append("</details>");
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            closeRule();
            out.append("<h")
                    .append(heading.level())
                    .append(" id=\"")
                    .append(escaped(heading.anchor()))
                    .append("\">");
            out.append(escaped(heading.text()))
                    .append("</h")
                    .append(heading.level())
                    .append(">\n");
        } else if (block instanceof Block.RuleHeading heading) {
            ruleHeading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            element("p", "", line(paragraph.line()));
        } else if (block instanceof Block.Quote quote) {
            element("p", "reason", line(quote.line()));
        } else if (block instanceof Block.Bullets bullets) {
            items(bullets.items());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Fields fields) {
            fields(fields.fields());
        }
    }

    private void ruleHeading(Block.RuleHeading heading) {
        closeRule();
        inRule = true;
        out.append("<article class=\"").append(escaped(heading.kind())).append('"');
        out.append(heading.anchor().isEmpty() ? "" : " id=\"" + escaped(heading.anchor()) + "\"")
                .append(">\n<h3>");
        out.append("<span class=\"id\">").append(escaped(heading.id())).append("</span> ");
        out.append(escaped(heading.title()));
        out.append(" <span class=\"kind\">").append(escaped(heading.kindName())).append("</span></h3>\n");
    }

    private void closeRule() {
        if (inRule) {
            out.append("</article>\n");
            inRule = false;
        }
    }

    private void fields(List<Block.Field> fields) {
        out.append("<dl>\n");
        for (Block.Field field : fields) {
            out.append("<dt>").append(escaped(field.label())).append("</dt>\n<dd>");
            field.blocks().forEach(this::block);
            out.append("</dd>\n");
        }
        out.append("</dl>\n");
    }

    private void items(List<Block.Item> items) {
        out.append("<ul>\n");
        for (Block.Item item : items) {
            out.append("<li>").append(line(item.line()));
            if (!item.below().isEmpty()) {
                out.append('\n');
                items(item.below());
            }
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private void table(Block.Table table) {
        out.append("<table>\n<thead><tr>");
        table.head()
                .forEach(cell ->
                        out.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (List<List<Inline>> row : table.rows()) {
            String cells =
                    row.stream().map(cell -> "<td>" + line(cell) + "</td>").collect(Collectors.joining());
            out.append("<tr>").append(cells).append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private void element(String name, String style, String content) {
        out.append('<')
                .append(name)
                .append(style.isEmpty() ? "" : " class=\"" + style + "\"")
                .append('>');
        out.append(content).append("</").append(name).append(">\n");
    }

    private static String line(List<Inline> line) {
        return line.stream().map(HtmlWriter::piece).collect(Collectors.joining());
    }

    private static String piece(Inline piece) {
        if (piece instanceof Inline.Code code) {
            return code(code);
        }
        if (piece instanceof Inline.Strong strong) {
            return "<strong>" + escaped(strong.text()) + "</strong>";
        }
        if (piece instanceof Inline.Aside aside) {
            return "<small>" + escaped(aside.text()) + "</small>";
        }
        return piece instanceof Inline.Link link
                ? link(link.text(), link.target())
                : escaped(((Inline.Text) piece).text());
    }

    /** A long code may break after each of its words. */
    private static String code(Inline.Code code) {
        String meaning = code.meaning().isEmpty() ? "" : " title=\"" + escaped(code.meaning()) + "\"";
        String text = escaped(code.text());
        if (text.length() <= LONGEST_UNBROKEN) {
            return "<code" + meaning + ">" + text + "</code>";
        }
        String broken = text.replace("_", "_<wbr>").replace(".", ".<wbr>");
        return "<code class=\"long\"" + meaning + ">" + broken + "</code>";
    }

    private static String link(String text, String target) {
        return "<a href=\"" + escaped(target) + "\">" + escaped(text) + "</a>";
    }

    /** A text in which nothing is markup, and nothing is obeyed instead of shown: no control, no mark of direction. */
    private static String escaped(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> shown.append("&amp;");
                case '<' -> shown.append("&lt;");
                case '>' -> shown.append("&gt;");
                case '"' -> shown.append("&quot;");
                case '\n' -> shown.append('\n');
                default -> shown.appendCodePoint(isObeyed(character) ? INSTEAD : character);
            }
        });
        return shown.toString();
    }

    private static boolean isObeyed(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
