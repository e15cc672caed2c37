package org.monitoringconsent.examples.archive.audit;

import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.monitoringconsent.rulebook.PageFrame;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/**
 * The audit as one page that needs nothing from elsewhere: no script, no font, no picture, no address that a browser
 * would fetch. Let it listen to the audit, then ask for the page.
 *
 * <p>The page shows at most {@value #MOST_CALLS} denied calls one by one and says so; the JSON lines have all.
 */
public final class HtmlReport implements BatchListener<Batch> {

    /** How many denied calls the page shows one by one. */
    static final int MOST_CALLS = 2_000;

    private static final int MOST_ROWS = 500;

    private final ReportWords words;
    private final VerdictTally verdicts = new VerdictTally(this::count);
    private final List<HtmlCall> denied = new ArrayList<>();
    private final List<HtmlCall> doubtful = new ArrayList<>();
    private final List<Unjudged> unjudged = new ArrayList<>();
    private final Map<String, Reason> reasons = new TreeMap<>();
    private final Map<String, Long> duties = new TreeMap<>();
    private final Map<String, Duty> dutiesByCode = new LinkedHashMap<>();
    private final TreeSet<String> law = new TreeSet<>();
    private long deniedTotal;

    /** Prepares a page with the texts of the law in the given language. */
    public HtmlReport(Locale language) {
        this.words = new ReportWords(language);
    }

    @Override
    public Batch prepare(Batch batch) {
        return batch;
    }

    @Override
    public void take(Batch batch) {
        batch.outcomes((outcome, month, calls) -> {
            verdicts.add(outcome.verdict(), calls);
            deniedTotal += outcome.verdict().isDenied() ? calls : 0;
        });
        if (doubtful.size() < MOST_ROWS || denied.size() < MOST_CALLS || unjudged.size() < MOST_ROWS) {
            batch.all().forEach(one -> keep(one, batch));
        }
    }

    private void keep(Object one, Batch batch) {
        if (one instanceof Unjudged record && unjudged.size() < MOST_ROWS) {
            unjudged.add(record);
        }
        if (one instanceof JudgedCall call) {
            if (call.outcome().isDoubtful() && doubtful.size() < MOST_ROWS) {
                doubtful.add(HtmlCall.of(batch.whole(call), words));
            }
            if (call.outcome().verdict().isDenied() && denied.size() < MOST_CALLS) {
                denied.add(HtmlCall.of(batch.whole(call), words));
            }
        }
    }

    private void count(Verdict verdict, long calls) {
        verdict.ruleSets()
                .forEach(edition ->
                        law.add(words.of("page.law", edition.jurisdiction(), edition.edition(), edition.version())));
        for (Duty duty : verdict.duties()) {
            duties.merge(duty.code().name(), calls, Long::sum);
            dutiesByCode.putIfAbsent(duty.code().name(), duty);
        }
        verdict.denials().forEach(reason -> reasons.putIfAbsent(reason.rule().value(), reason));
    }

    /** Returns the page about everything heard so far, with the counts of the finished audit. */
    @SuppressWarnings("NullAway") // No tag of the template is intercepted.
    public String page(AuditSummary summary) {
        verdicts.empty();
        StringOutput page = new StringOutput(64 * 1024);
        JtereportGenerated.render(
                new PageOutput(page),
                null,
                new AuditPage(
                        words,
                        summary,
                        denied,
                        deniedTotal,
                        doubtful,
                        unjudged,
                        reasons,
                        dutyCounts(),
                        String.join("; ", law)));
        return page.toString();
    }

    private List<AuditPage.DutyCount> dutyCounts() {
        return duties.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new AuditPage.DutyCount(
                        Objects.requireNonNull(dutiesByCode.get(entry.getKey()), "an obligation must be known"),
                        entry.getValue()))
                .toList();
    }

    /** The style sheet of the page, the common one first. */
    static String style() {
        try (InputStream in = Objects.requireNonNull(
                HtmlReport.class.getResourceAsStream("report.css"), "the style sheet must be on the class path")) {
            return PageFrame.style() + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("the style sheet cannot be read", failed);
        }
    }
}
