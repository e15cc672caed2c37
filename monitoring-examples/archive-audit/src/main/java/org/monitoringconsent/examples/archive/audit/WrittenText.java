// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Passes whole lines of UTF-8 on as text. */
final class WrittenText extends OutputStream {

    private final Writer out;

    WrittenText(Writer out) {
        this.out = out;
    }

    @Override
    public void write(int one) {
        throw new UnsupportedOperationException("only whole lines are written");
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(new String(bytes, offset, length, StandardCharsets.UTF_8));
    }
}
