package org.monitoringconsent.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what an arrangement allows: activities by purposes by countries. */
@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        description = {
            "Shows for every activity and purpose what an arrangement allows, country by country.",
            "The arrangement is a request without `activity` and `purpose`; it may leave the countries of worker and"
                    + " employer out, and is then asked as if both were in each country."
        })
final class MatrixCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private JurisdictionOption jurisdictions = new JurisdictionOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--arrangement",
            required = true,
            paramLabel = "FILE",
            description = "What stays the same, as JSON; - is standard input.")
    private String arrangement = "";

    @Option(names = "--on", paramLabel = "DAY", description = "Another day than that of the arrangement.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--html", paramLabel = "FILE", description = "Also writes a page to read in a browser.")
    private String html = "";

    MatrixCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Words words = language.words();
        MonitoringEngine engine = Engines.load();
        StandingArrangement read = StandingArrangement.read(
                Inputs.bytes(console, arrangement), RequestJson.accepting(engine.attributeKeys()));
        StandingArrangement placed = on.map(read::on).orElse(read);
        Matrix matrix = Matrix.of(engine, placed, countries(engine, placed));
        MatrixText.lines(matrix, words, console.width()).forEach(console.out()::println);
        if (!html.isEmpty()) {
            Outputs.write(html, new MatrixPage(matrix, words).html());
        }
        return ExitCodes.ALLOWED;
    }

    /** Those asked; or else those that the arrangement names; or else all. */
    private List<String> countries(MonitoringEngine engine, StandingArrangement placed) {
        List<String> asked = jurisdictions.countries(engine);
        if (!asked.isEmpty()) {
            return asked;
        }
        List<String> known = new ArrayList<>(engine.ruleSets().stream()
                .map(ruleSet -> ruleSet.country().value())
                .toList());
        if (!placed.countries().isEmpty()) {
            known.retainAll(placed.countries());
        }
        if (known.isEmpty()) {
            throw new BadInputException(
                    "there is no rule set for the countries of the arrangement; choose with `--in`");
        }
        return known;
    }
}
