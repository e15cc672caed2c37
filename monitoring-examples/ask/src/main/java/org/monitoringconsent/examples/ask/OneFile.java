// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.monitoringconsent.rulebook.PageFrame;

/**
 * Puts the page together as one file: engine, script, style, and a policy that lets run what it carries and nothing else, and
 * lets nothing out.
 */
public final class OneFile {

    private OneFile() {}

    /**
     * Writes the file.
     *
     * @param arguments the compiled engine, and where the page is to be written
     */
    public static void main(String[] arguments) throws IOException {
        // What the engine exports becomes one object, and nothing else is known to the page.
        String engine = inside("const monitoring = {};\n(function (exports) {\n"
                + Files.readString(Path.of(arguments[0])) + "\n}).call(monitoring, monitoring);");
        String script = inside(resource("ask.js"));
        String style = PageFrame.style() + resource("ask.css");
        String policy = "default-src 'none'; script-src " + hash(engine) + " " + hash(script) + "; style-src "
                + hash(style) + "; connect-src 'none'; base-uri 'none'; form-action 'none'";
        String page = resource("shell.html")
                .replace("@POLICY@", policy)
                .replace("@STYLE@", style)
                .replace("@ENGINE@", engine)
                .replace("@SCRIPT@", script);
        Files.writeString(Path.of(arguments[1]), page);
    }

    /** A script that no browser takes to end within. */
    private static String inside(String script) {
        return script.replace("</script", "<\\/script").replace("<!--", "<\\!--");
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every platform has SHA-256", e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(OneFile.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
