// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What every page for a browser has in common, the rulebook and those of other programs: how it looks on a bright screen, on a
 * dark one and on paper, and what a browser may do for it.
 */
public final class PageFrame {

    private static final String STYLE = resource("page.css");

    private PageFrame() {}

    /**
     * The style sheet that a page begins with; its own may follow. It names the colours, which turn with the screen and are
     * those of paper in print, where everything is open as well.
     */
    public static String style() {
        return STYLE;
    }

    /**
     * The content security policy of a page that holds its style and fetches nothing: no script runs, whatever the page says. It
     * stands in a {@code meta} element and has no double quotation mark.
     */
    public static String policy() {
        return "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    }

    static String resource(String name) {
        try (@Nullable InputStream file = PageFrame.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("style `" + name + "` of the pages is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
