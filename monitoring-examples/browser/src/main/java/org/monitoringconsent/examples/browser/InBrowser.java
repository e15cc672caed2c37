// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A class of tests that look at pages: one browser for all of them, and a folder for what they open. */
public abstract class InBrowser {

    private static @Nullable Browser browser;

    @TempDir
    private static Path folder = Path.of("");

    /** Starts the browser. */
    @BeforeAll
    static void starts() throws IOException {
        browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
    }

    /** Ends the browser. */
    @AfterAll
    static void ends() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }

    /** The browser. */
    protected static Browser browser() {
        return Objects.requireNonNull(browser);
    }

    /** A folder that goes when the tests are over. */
    protected static Path folder() {
        return folder;
    }
}
