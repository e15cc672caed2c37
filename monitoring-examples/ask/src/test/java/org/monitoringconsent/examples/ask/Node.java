// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.monitoringconsent.examples.browser.Browser;

/** The engine as the page has it, in a runtime that is no JVM and no browser. */
final class Node implements AutoCloseable {

    static final Path ENGINE = Path.of("target", "javascript", "engine.js").toAbsolutePath();

    private static final JsonFactory JSON = new JsonFactory();

    private final Process process;
    private final OutputStream to;
    private final DataInputStream from;

    private Node(Process process) {
        this.process = process;
        this.to = process.getOutputStream();
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /**
     * Starts it. Where there is no Node, the tests are skipped, and a line tells so; with {@code -Dbrowser.required=true}, as in
     * CI, they fail.
     */
    static Node start() {
        if (Browser.onThePath("node").isEmpty()) {
            String missing = "node is not on the path: the engine is not compared with another runtime";
            assertFalse(Boolean.getBoolean("browser.required"), missing);
            System.out.println(missing);
            Assumptions.abort(missing);
        }
        try (InputStream script = Objects.requireNonNull(Node.class.getResourceAsStream("serve.js"))) {
            Path copy = Files.write(Files.createTempFile("serve", ".js"), script.readAllBytes());
            copy.toFile().deleteOnExit();
            return new Node(new ProcessBuilder("node", copy.toString(), ENGINE.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Calls a function that the engine exports; it works on its answer while others work. */
    void call(String name, String... arguments) {
        try {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = JSON.createGenerator(line)) {
                json.writeStartArray();
                json.writeString(name);
                for (String argument : arguments) {
                    json.writeString(argument);
                }
                json.writeEndArray();
            }
            to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            to.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the function that was called answers. */
    String answer() {
        try {
            byte[] answer = new byte[length()];
            from.readFully(answer);
            return new String(answer, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int length() throws IOException {
        int length = 0;
        for (int c = from.readByte(); c != '\n'; c = from.readByte()) {
            length = length * 10 + c - '0';
        }
        return length;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
