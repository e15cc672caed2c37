package org.monitoringconsent.examples.archive.audit;

import java.util.Locale;

/** Text that becomes a page: everything that is not markup of our own is escaped on its way in. */
final class HtmlPage {

    private final StringBuilder page = new StringBuilder(64 * 1024);

    /** Appends markup of our own. */
    HtmlPage raw(String markup) {
        page.append(markup);
        return this;
    }

    /** Appends markup of our own and ends the line. */
    HtmlPage line(String markup) {
        page.append(markup).append('\n');
        return this;
    }

    /** Appends an element with a text. */
    HtmlPage element(String openingTag, String text) {
        int end = openingTag.indexOf(' ');
        String name = end < 0 ? openingTag : openingTag.substring(0, end);
        page.append('<').append(openingTag).append('>').append(escape(text));
        page.append("</").append(name).append('>');
        return this;
    }

    /** Appends a text. */
    HtmlPage text(String text) {
        page.append(escape(text));
        return this;
    }

    /** Returns a text in which nothing is markup. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            switch (next) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n', '\t' -> escaped.append(next);
                default -> escaped.append(Printable.is(next) ? next : ' ');
            }
        }
        return escaped.toString();
    }

    /** Returns a count with its thousands apart. */
    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
