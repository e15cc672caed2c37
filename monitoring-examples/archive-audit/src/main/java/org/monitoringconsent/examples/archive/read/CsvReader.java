package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads tables of call records row by row, so that an archive of any size passes through a small memory. */
final class CsvReader implements FormatReader {

    private static final int LONGEST_LINE = 64 * 1024;
    private static final int MOST_LINES_PER_ROW = 20;

    private final CsvLayout layout;

    CsvReader(CsvLayout layout) {
        this.layout = layout;
    }

    @Override
    public void read(Source source, RecordSink sink) throws IOException {
        CsvRecords records = new CsvRecords(source);
        try (BoundedLines lines = new BoundedLines(source.text(), LONGEST_LINE)) {
            boolean headingsPassed = !layout.headed();
            for (BoundedLines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
                if (line.text().isBlank()) {
                    continue;
                }
                if (!headingsPassed) {
                    headingsPassed = true;
                    continue;
                }
                readRow(line, lines, records, source, sink);
            }
        }
    }

    private void readRow(BoundedLines.Line line, BoundedLines lines, CsvRecords records, Source source, RecordSink sink)
            throws IOException {
        try {
            List<String> values = row(line, lines);
            sink.record(records.read(line.place(), new CsvRow(layout.columns(), values)));
        } catch (Unusable broken) {
            sink.unreadable(broken.in(source.origin()));
        }
    }

    private List<String> row(BoundedLines.Line first, BoundedLines lines) throws IOException, Unusable {
        if (first.tooLong()) {
            throw Unusable.hostile(first.place(), "a line of more than " + LONGEST_LINE + " characters");
        }
        Optional<List<String>> complete = CsvLine.split(first.text(), layout.separator());
        List<String> values = complete.isPresent() ? complete.get() : rowOverSeveralLines(first, lines);
        if (values.size() < layout.fewest() || values.size() > layout.most()) {
            throw Unusable.damaged(
                    first.place(), "a row of " + values.size() + " values, where " + expected() + " belong");
        }
        return values;
    }

    /** A quoted value may go on over line ends; a quote that is never closed must not swallow the rest of the file. */
    private List<String> rowOverSeveralLines(BoundedLines.Line first, BoundedLines lines) throws IOException, Unusable {
        StringBuilder text = new StringBuilder(first.text());
        Deque<BoundedLines.Line> taken = new ArrayDeque<>();
        while (taken.size() < MOST_LINES_PER_ROW && text.length() < LONGEST_LINE) {
            BoundedLines.Line next = lines.next();
            if (next == null) {
                break;
            }
            taken.push(next);
            if (isRowOfItsOwn(next.text())) {
                break;
            }
            text.append('\n').append(next.text());
            Optional<List<String>> values = CsvLine.split(text.toString(), layout.separator());
            if (values.isPresent() && values.get().size() <= layout.most()) {
                return values.get();
            }
        }
        taken.forEach(lines::pushBack);
        throw Unusable.damaged(first.place(), "a row with a quotation mark that is never closed");
    }

    private boolean isRowOfItsOwn(String line) {
        return CsvLine.split(line, layout.separator())
                .filter(values -> values.size() >= layout.fewest() && values.size() <= layout.most())
                .isPresent();
    }

    private String expected() {
        return layout.fewest() == layout.most()
                ? String.valueOf(layout.most())
                : layout.fewest() + " to " + layout.most();
    }
}
