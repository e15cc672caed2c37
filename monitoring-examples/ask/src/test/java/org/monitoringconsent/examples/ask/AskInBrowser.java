// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.monitoringconsent.examples.browser.Browser;
import org.monitoringconsent.examples.browser.InBrowser;

/** The page in a browser. */
abstract class AskInBrowser extends InBrowser {

    private static final Path PAGE = Path.of("target", "ask.html");

    /** Opens the page anew for a reader of a language, at an address in it. */
    static void show(String address, String language, Browser.Mode mode) {
        browser().complaints();
        browser().read(language);
        browser().open(PAGE, address, mode);
    }

    /** Until the page shows what its address says. */
    static void waits() {
        browser()
                .ask(
                        "return new Promise(done => { const look = () => document.getElementById('page').dataset.address === location.hash"
                                + " || document.getElementById('page').hidden ? done() : setTimeout(look, 10); setTimeout(look, 20); })");
    }

    static String script(String name) {
        try (InputStream in = Objects.requireNonNull(AskInBrowser.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
