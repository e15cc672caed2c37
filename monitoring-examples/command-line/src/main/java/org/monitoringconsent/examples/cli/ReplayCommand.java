package org.monitoringconsent.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.journal.DecisionRecord;
import org.monitoringconsent.recorder.journal.Journal;
import org.monitoringconsent.recorder.journal.RecordException;
import org.monitoringconsent.recorder.journal.RecordReader;
import org.monitoringconsent.recorder.journal.Replay;
import org.monitoringconsent.recorder.journal.ReplayDifference;
import org.monitoringconsent.recorder.journal.ReplayDifference.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks again what a journal says was asked. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Asks again what the journal of a recorder says was asked, and says where the rules of today, or of another day,"
                    + " decide otherwise, and which change of law or correction explains it.",
            "Exit code 0 all the same, 1 something is decided otherwise, 2 bad input."
        })
final class ReplayCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--on", paramLabel = "DAY", description = "Another day; the day of each call when left out.")
    private Optional<LocalDate> on = Optional.empty();

    @Parameters(paramLabel = "FILE", description = "The journal.")
    private String file = "";

    private long asked;
    private long other;
    private long turned;

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        MonitoringEngine engine = Engines.load();
        Replay replay = on.map(Replay.of(engine)::on).orElse(Replay.of(engine));
        try {
            Journal.read(ArrangementOption.existing(file), RecordReader.of(engine), record -> replay(replay, record));
        } catch (RecordException faulty) {
            throw new BadInputException(Inputs.shown(file) + ": " + faulty.getMessage());
        }
        console.out()
                .println(asked + (asked == 1 ? " question" : " questions") + " asked again: " + turned
                        + " decided otherwise, " + (other - turned) + " for other reasons");
        return turned > 0 ? ExitCodes.DENIED : ExitCodes.ALLOWED;
    }

    private void replay(Replay replay, DecisionRecord record) {
        asked += record.decisions().stream()
                .mapToLong(decision -> decision.pairs().size())
                .sum();
        for (ReplayDifference difference : replay.differences(record)) {
            other++;
            turned += difference.turned() ? 1 : 0;
            console.out()
                    .println(difference.received() + " " + difference.activity() + " of call "
                            + Inputs.shown(difference.call()) + ": was " + difference.was() + ", is "
                            + difference.is());
            difference.changes().forEach(change -> console.out().println("  " + sentence(change)));
        }
    }

    private static String sentence(Change change) {
        String speaks = change.speaks() ? " speaks now" : " no longer speaks";
        return change.rule()
                + switch (change.cause()) {
                    case LAW ->
                        speaks + ": the law changed"
                                + change.since().map(day -> " on " + day).orElse("");
                    case CORRECTION -> speaks + ": the rules were corrected";
                    case CONSEQUENCE -> speaks + " because others changed";
                };
    }
}
