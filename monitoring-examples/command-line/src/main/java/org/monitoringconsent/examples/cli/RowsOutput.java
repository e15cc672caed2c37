// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.monitoringconsent.examples.archive.audit.Answers;
import org.monitoringconsent.examples.archive.audit.VerdictRows;

/** The two files of short rows: the rows, in the form that the ending of their name says, and what they refer to. */
final class RowsOutput implements Closeable {

    private final Outputs outputs;
    private final String name;
    private final RowsFile form;
    private final OutputFile rows;
    private final OutputFile answers;

    private RowsOutput(Outputs outputs, String name, RowsFile form, OutputFile rows, OutputFile answers) {
        this.outputs = outputs;
        this.name = name;
        this.form = form;
        this.rows = rows;
        this.answers = answers;
    }

    /** The name of the second file, empty where there are no rows. */
    static String answersOf(String name) {
        return name.isEmpty() ? "" : RowsFile.answersOf(name);
    }

    /**
     * Opens both; without a name, nothing is written.
     *
     * @param resumes whether to go on with what an earlier run left of the rows
     */
    static RowsOutput open(Outputs outputs, String name, boolean resumes) throws IOException {
        RowsFile form = name.isEmpty() ? RowsFile.CSV : RowsFile.of(name);
        OutputFile rows = resumes ? outputs.goOn(name) : outputs.open(name);
        try {
            return new RowsOutput(outputs, name, form, rows, outputs.open(answersOf(name)));
        } catch (BadInputException e) {
            rows.close();
            throw e;
        }
    }

    /** In which form rows are to be written. */
    VerdictRows.Form form() {
        return form.form();
    }

    /** Where rows are to be written. */
    OutputStream stream() {
        return rows.stream();
    }

    /** Puts both files in their places. */
    void complete(Answers referredTo) throws IOException {
        referredTo.writeTo(answers.stream());
        if (form == RowsFile.PARQUET) {
            try (OutputFile parquet = outputs.open(name)) {
                convert(parquet);
            }
        } else {
            rows.complete();
        }
        answers.complete();
    }

    private void convert(OutputFile parquet) throws IOException {
        rows.stream().close();
        Path from = rows.beside().orElseThrow(IOException::new);
        Path to = parquet.beside().orElseThrow(IOException::new);
        RowsFile.toParquet(from, to);
        parquet.complete();
        Files.deleteIfExists(from);
    }

    @Override
    public void close() throws IOException {
        try (rows) {
            answers.close();
        }
    }
}
