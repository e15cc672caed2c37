// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Makes HTML of the project's Markdown: tables, anchors at headings, diagrams left for the browser to draw. */
final class Markdown {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Pattern BREAKABLE = Pattern.compile("[_./](?=[A-Za-z])");
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(Blocks::new)
            .build();

    private Markdown() {}

    /** The HTML of a page, with each link changed. */
    static String html(String markdown, UnaryOperator<String> link) {
        Node page = PARSER.parse(markdown);
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Link node) {
                node.setDestination(link.apply(node.getDestination()));
                super.visit(node);
            }
        });
        // On a telephone a table with many columns is read by moving along it.
        return RENDERER.render(page)
                .replace("<table>", "<div class=\"wide\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }

    /** Blocks that scroll by themselves can be reached with the keyboard; diagrams are named for the script that draws them. */
    private record Blocks(HtmlWriter html, HtmlNodeRendererContext context) implements NodeRenderer {

        Blocks(HtmlNodeRendererContext context) {
            this(context.getWriter(), context);
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Code.class, FencedCodeBlock.class, IndentedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Code code) {
                word(code.getLiteral());
            } else if (node instanceof FencedCodeBlock block) {
                block(block.getLiteral(), "mermaid".equals(block.getInfo()));
            } else if (node instanceof IndentedCodeBlock block) {
                block(block.getLiteral(), false);
            }
        }

        /** A word of the vocabulary is broken between its words, if it has to be. */
        private void word(String code) {
            html.tag("code");
            Matcher part = BREAKABLE.matcher(code);
            int begin = 0;
            while (part.find()) {
                html.text(code.substring(begin, part.end()));
                html.tag("wbr");
                begin = part.end();
            }
            html.text(code.substring(begin));
            html.tag("/code");
        }

        private void block(String text, boolean diagram) {
            html.line();
            html.tag("pre", Map.of("class", diagram ? "mermaid wide" : "wide", "tabindex", "0"));
            html.text(text);
            html.tag("/pre");
            html.line();
        }
    }
}
