package org.monitoringconsent.examples.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.monitoringconsent.analysis.AuditFinding;
import org.monitoringconsent.analysis.AuditReport;
import org.monitoringconsent.analysis.RuleSetAudit;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.spi.RuleSetProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Proves what can be proved about every rule set, and shows what is found. */
@Command(
        name = "check-rules",
        mixinStandardHelpOptions = true,
        description = {
            "Proves what can be proved about every rule set, edition by edition; takes some time for each.",
            "Exit code 0 nothing found that the authors do not accept, 1 something found."
        })
final class CheckRulesCommand implements Callable<Integer> {

    private final Console console;
    private final Iterable<RuleSetProvider> providers;

    @Option(names = "--accepted", description = "Also shows what was found and the authors accept, with their reasons.")
    private boolean accepted;

    CheckRulesCommand(Console console) {
        this(console, ServiceLoader.load(RuleSetProvider.class));
    }

    CheckRulesCommand(Console console, Iterable<RuleSetProvider> providers) {
        this.console = console;
        this.providers = providers;
    }

    @Override
    public Integer call() {
        Engines.load();
        boolean clean = true;
        for (RuleSetProvider provider : providers) {
            AuditReport report = audit(provider);
            show(report);
            clean &= report.isClean();
        }
        return clean ? ExitCodes.ALLOWED : ExitCodes.DENIED;
    }

    private AuditReport audit(RuleSetProvider provider) {
        ProgressBar bar = new ProgressBar(console);
        try {
            return RuleSetAudit.of(provider)
                    .tellingTo((edition, done, all) ->
                            bar.show((double) done / all, done + " of " + all + " editions, now that of " + edition))
                    .run();
        } finally {
            bar.end();
        }
    }

    private void show(AuditReport report) {
        PrintStream out = console.out();
        long statements =
                report.statements().values().stream().mapToLong(Long::longValue).sum();
        out.printf(
                Locale.ROOT,
                "%s %s: %d rules, %d editions; %,d statements proved, %,d decisions compared, in %.1f s%n",
                report.ruleSet().country(),
                report.ruleSet().name(),
                report.ruleSet().rules().size(),
                report.editions().size(),
                statements,
                report.decisions(),
                report.duration().toMillis() / 1000.0);
        out.printf(
                Locale.ROOT,
                "  %d found, %d of them accepted by the authors%n",
                report.findings().size(),
                report.accepted().size());
        report.open().forEach(finding -> show(finding, "open"));
        report.outdated().forEach(line -> out.println("  accepted but no longer found: " + line));
        if (accepted) {
            report.accepted().forEach((finding, reason) -> show(finding, "accepted: " + reason));
        }
        out.flush();
    }

    private void show(AuditFinding finding, String state) {
        PrintStream out = console.out();
        String heading = finding.subject() + " " + finding.kind().words() + ", " + finding.days() + " (" + state + ")";
        Printing.wrap("  - ", "    ", heading, console.width()).forEach(out::println);
        Printing.wrap("    ", "    ", finding.explanation(), console.width()).forEach(out::println);
        finding.witnesses().forEach(witness -> out.println("    shown by " + RequestJson.write(witness)));
    }
}
