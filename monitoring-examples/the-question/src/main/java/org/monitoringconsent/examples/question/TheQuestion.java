// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.question;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.monitoringconsent.engine.MonitoringEngine;

/** Prints the answers to the forum thread as a page of text. */
public final class TheQuestion {

    private TheQuestion() {}

    /** Prints the page. */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        new Page(new Answering(MonitoringEngine.discover()))
                .lines(ForumThread.rows())
                .forEach(out::println);
        out.flush();
    }
}
