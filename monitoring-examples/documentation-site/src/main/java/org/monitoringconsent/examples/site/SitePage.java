// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.site;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.monitoringconsent.rulebook.PageFrame;

/**
 * One page in the frame of the site.
 *
 * @param contents what else there is
 * @param entry the page
 * @param body its HTML
 * @param style the site's own style
 */
record SitePage(Contents contents, Contents.Entry entry, String body, String style) {

    /** The whole page. */
    @SuppressWarnings("NullAway") // No tag of the template is intercepted.
    String html() {
        StringOutput page = new StringOutput();
        JtesiteGenerated.render(new OwaspHtmlTemplateOutput(page), null, this);
        return page.toString();
    }

    /** Style for all pages and for those of the site. */
    String styles() {
        return PageFrame.style() + style;
    }

    /** Scripts of the site alone; nothing is fetched from elsewhere. The diagrams bring styles of their own. */
    String policy() {
        return PageFrame.policy().replace("style-src", "script-src 'self' file:; img-src 'self' data:; style-src");
    }

    /** The way from this page to the top of the site. */
    String top() {
        return "../".repeat((int) entry.address().chars().filter(c -> c == '/').count());
    }

    /** Whether there is something to draw. */
    boolean hasDiagrams() {
        return body.contains("class=\"mermaid wide\"");
    }
}
