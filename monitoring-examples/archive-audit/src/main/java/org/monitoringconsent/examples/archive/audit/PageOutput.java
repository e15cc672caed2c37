// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;

/**
 * What a template writes a page to. Whatever is filled in is text and nothing else: markup is escaped, as the place demands where
 * it stands, and what a browser would obey instead of showing it is replaced.
 */
public final class PageOutput extends OwaspHtmlTemplateOutput {

    /** Writes a page to the output. */
    public PageOutput(TemplateOutput output) {
        super(output);
    }

    @Override
    public void writeUserContent(String text) {
        super.writeUserContent(Printable.lines(text.replace('\t', ' ')));
    }
}
