// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.number.NumberSpelling;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementException;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;
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
