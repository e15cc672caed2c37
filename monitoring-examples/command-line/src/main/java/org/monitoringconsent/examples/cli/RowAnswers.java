// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.audit.RequestRows;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.recorder.text.Sentence;

/** Writes a short row for each request. */
final class RowAnswers implements Answers {

    private final RequestRows rows;
    private final OutputStream out;
    private final Locale language;

    RowAnswers(MonitoringEngine engine, RowsOutput output, Locale language) {
        this.rows = new RequestRows(engine, output.form(), language);
        this.out = output.stream();
        this.language = language;
        put(rows.start());
    }

    /** What makes the rows, and knows what they refer to. */
    RequestRows rows() {
        return rows;
    }

    @Override
    public void takesArray() {
        // A row is a row, whatever stood around the requests.
    }

    @Override
    public byte[] decided(String file, long line, MonitoringRequest request, Judge.Answer answer) {
        return rows.judged(nameOf(file), place(line), request, answer.only());
    }

    @Override
    public byte[] unreadable(String file, long line, Sentence sentence) {
        return rows.unreadable(nameOf(file), place(line), sentence.in(language));
    }

    @Override
    public void unread(String file, Sentence why) {
        put(rows.unreadable(nameOf(file), Origin.WHOLE_FILE, why.in(language)));
    }

    private static String nameOf(String file) {
        return file.equals("-") ? "" : file;
    }

    private static String place(long line) {
        return "line " + line;
    }

    @Override
    public void write(byte[] output, boolean readable) {
        put(output);
    }

    private void put(byte[] output) {
        try {
            out.write(output);
        } catch (IOException e) {
            throw new RowsUnwritableException();
        }
    }

    @Override
    public void end() {
        put(rows.complete());
    }

    /** Says that the file of rows cannot be written any further. */
    static final class RowsUnwritableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RowsUnwritableException() {
            super("the rows cannot be written", null, false, false);
        }
    }
}
