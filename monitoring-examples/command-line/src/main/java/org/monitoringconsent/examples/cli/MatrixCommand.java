// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.audit.StandingRequests;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what an arrangement allows: activities by purposes by countries. */
@Command(name = "matrix", mixinStandardHelpOptions = true)
final class MatrixCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private JurisdictionOption jurisdictions = new JurisdictionOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private ArrangementOption arrangement = new ArrangementOption();

    @Option(names = "--on", paramLabel = "DAY")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--group", split = ",", paramLabel = "GROUP")
    private List<String> groups = new ArrayList<>();

    @Option(names = "--report", paramLabel = "FILE")
    private String report = "";

    MatrixCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Words words = language.words();
        MonitoringEngine engine = Engines.load();
        Outputs outputs = new Outputs(List.of(report), List.of(arrangement.file()), Optional.empty());
        Arrangement read = arrangement.read(console, engine);
        List<Sentence> unknown = ArrangementOption.unknown(read, groups);
        if (!unknown.isEmpty()) {
            throw new BadInputException(unknown);
        }
        StandingRequests standing = new StandingRequests(read, engine.attributeKeys());
        LocalDate day = on.orElseGet(() -> LocalDate.now(Clock.system(ZoneId.systemDefault())));
        Matrix matrix = Matrix.of(engine, standing, day, placed(standing, countries(engine, standing)));
        MatrixText.lines(matrix, words, console.width()).forEach(console.out()::println);
        if (!report.isEmpty()) {
            outputs.write(report, new MatrixPage(matrix, words).html());
        }
        return ExitCodes.ALLOWED;
    }

    /** Those asked; or else those in which the arrangement has workers. */
    private List<String> countries(MonitoringEngine engine, StandingRequests standing) {
        List<String> asked = jurisdictions.countries(engine);
        if (!asked.isEmpty()) {
            return asked;
        }
        List<String> known = new ArrayList<>(JurisdictionOption.known(engine));
        known.retainAll(
                standing.jurisdictions().stream().map(Jurisdiction::value).toList());
        if (known.isEmpty()) {
            throw new BadInputException("matrix.noRuleSet");
        }
        return known;
    }

    /** The group to ask about in each country. */
    private Map<String, String> placed(StandingRequests standing, List<String> countries) {
        Map<String, String> placed = new LinkedHashMap<>();
        for (String country : countries) {
            List<String> there = standing.groupsIn(Jurisdiction.of(country));
            List<String> chosen = groups.isEmpty()
                    ? there
                    : there.stream().filter(groups::contains).toList();
            if (chosen.isEmpty()) {
                throw new BadInputException("matrix.noGroup", country);
            }
            if (chosen.size() > 1) {
                throw new BadInputException("matrix.groups", country, String.join(", ", chosen));
            }
            placed.put(country, chosen.get(0));
        }
        return placed;
    }
}
