// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What a coverage-guided fuzzer calls; it needs none of the fuzzer's classes. {@link FuzzNight} starts one for each target. */
public final class ReadersFuzz {

    private static FuzzTargets.Target target = input -> {};

    private ReadersFuzz() {}

    /** Chooses the target by its name. */
    public static void fuzzerInitialize(String[] arguments) {
        FuzzTargets.Target chosen = new FuzzTargets().all().get(arguments[0]);
        if (chosen == null) {
            throw new IllegalArgumentException("there is no target `" + arguments[0] + "`");
        }
        target = chosen;
    }

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            target.take(input);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
