// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.RequestShapeException;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.number.NumberSpelling;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementException;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;
import org.monitoringconsent.recorder.arrangement.Practice;
import org.monitoringconsent.recorder.text.Sentence;
import picocli.CommandLine.Option;

/** The arrangement that a command works under. */
final class ArrangementOption {

    @Option(names = "--arrangement", required = true, paramLabel = "FILE")
    private String file = "";

    /** The name of its file. */
    String file() {
        return file;
    }

    /** The arrangement; throws {@link BadInputException} with all that is wrong. */
    Arrangement read(Console console, MonitoringEngine engine) {
        return read(console, file, engine);
    }

    /** The arrangement in a file, which may state the facts that the engine's rule sets bring along. */
    static Arrangement read(Console console, String name, MonitoringEngine engine) {
        try {
            return name.equals("-")
                    ? ArrangementReader.read(Inputs.bytes(console, name), engine.attributeKeys(), new NumberSpelling())
                    : ArrangementReader.read(Inputs.path(name), engine.attributeKeys(), new NumberSpelling());
        } catch (ArrangementException e) {
            throw new BadInputException(e.faults().stream()
                    .map(fault -> Complaint.of("fileSays", Inputs.shown(name), fault))
                    .toList());
        } catch (IOException e) {
            throw Inputs.unreadable(name, e);
        }
    }

    /** A complaint for each group that the arrangement does not have: what is asked about it would be missing without a word. */
    static List<Sentence> unknown(Arrangement read, List<String> groups) {
        Set<String> known = read.groups().keySet();
        String all = Printing.printable(String.join(", ", known));
        return groups.stream()
                .filter(group -> !known.contains(group))
                .map(group -> Main.near(
                        Complaint.of("noGroup", Printing.printable(group), all),
                        Near.of(group, known).map(Printing::printable)))
                .toList();
    }

    /** What is wrong with a way of monitoring of which the arrangement says too much or too little to ask about it. */
    static BadInputException misfit(Practice practice, RequestShapeException e, Locale language) {
        String faults =
                e.faults().stream().map(fault -> fault.text().in(language)).collect(Collectors.joining("; "));
        return new BadInputException("documents.misfit", Printing.printable(practice.name()), faults);
    }

    /** The path of a file or folder that must be there. */
    static Path existing(String name) {
        try {
            Path path = Path.of(name);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new BadInputException("noName", Inputs.shown(name));
        }
        throw new BadInputException("noFile", Inputs.shown(name));
    }
}
