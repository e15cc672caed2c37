// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
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
 * The audit as one page that needs nothing from elsewhere: no font, no picture, no address that a browser would fetch, and no
 * script but its own, with which its calls are searched. Let it listen to the audit, then ask for the page.
 *
 * <p>The page stays small whatever the archive holds: it shows counts, and at most {@value #MOST_CALLS} denied calls one by one,
 * as different ones as there are; the rows and lines have all, under the same ids.
 */
public final class HtmlReport implements BatchListener<Batch> {

    /** How many denied calls the page shows one by one. */
    static final int MOST_CALLS = 30;

    /** How many of these share their rules. */
    private static final int MOST_ALIKE = 2;

    private static final int MOST_ROWS = 50;

    private final ReportWords words;
    private final VerdictTally verdicts = new VerdictTally(this::count);
    private final List<HtmlCall> denied = new ArrayList<>();
    private final List<HtmlCall> doubtful = new ArrayList<>();
    private final List<Unjudged> unjudged = new ArrayList<>();
    private final Map<String, Reason> reasons = new TreeMap<>();
    private final Map<String, Long> duties = new TreeMap<>();
    private final Map<String, Duty> dutiesByCode = new LinkedHashMap<>();
    private final TreeSet<String> law = new TreeSet<>();
    private final Spread spread = new Spread();
    private final Map<String, Integer> samples = new HashMap<>();
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
            spread.add(outcome, month, calls);
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
            if (call.outcome().verdict().isDenied() && denied.size() < MOST_CALLS && isSample(call)) {
                denied.add(HtmlCall.of(batch.whole(call), words));
            }
        }
    }

    /** Whether the page has not yet shown enough calls that the same rules denied, so that the few that are shown differ. */
    private boolean isSample(JudgedCall call) {
        String rules = String.join(" ", RowText.rules(call.outcome().verdict()));
        return samples.merge(rules, 1, Integer::sum) <= MOST_ALIKE;
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
                        String.join("; ", law),
                        spread));
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
        return PageFrame.style() + resource("report.css");
    }

    /** The script of the page, with which its calls are searched. */
    static String script() {
        return resource("report.js");
    }

    /** No script runs but that of the page, which is known by its digest. */
    static String policy() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script().getBytes(StandardCharsets.UTF_8));
            return PageFrame.policy() + "; script-src 'sha256-"
                    + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(
                HtmlReport.class.getResourceAsStream(name), "what the page is made of must be on the class path")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("what the page is made of cannot be read", failed);
        }
    }
}
