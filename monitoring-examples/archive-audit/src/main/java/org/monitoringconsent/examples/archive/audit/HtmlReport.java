package org.monitoringconsent.examples.archive.audit;

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
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/**
 * The audit as one page that needs nothing from elsewhere: no script, no font, no picture, no address that a browser
 * would fetch. Let it listen to the audit, then ask for the page.
 *
 * <p>The page shows at most {@value #MOST_CALLS} denied calls one by one and says so; the JSON lines have all.
 */
public final class HtmlReport implements AuditListener {

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
    public void judged(AuditedCall call) {
        verdicts.add(call.verdict());
        if (call.isDoubtful() && doubtful.size() < MOST_ROWS) {
            doubtful.add(HtmlCall.of(call, words));
        }
        if (call.verdict().isAllowed()) {
            return;
        }
        deniedTotal++;
        if (denied.size() < MOST_CALLS) {
            denied.add(HtmlCall.of(call, words));
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

    @Override
    public void unjudged(Unjudged record) {
        if (unjudged.size() < MOST_ROWS) {
            unjudged.add(record);
        }
    }

    /** Returns the page about everything heard so far, with the counts of the finished audit. */
    public String page(AuditSummary summary) {
        verdicts.empty();
        HtmlPage page = new HtmlPage();
        head(page, summary);
        page.line("<main>");
        HtmlSections sections = new HtmlSections(page, summary, words);
        sections.figures();
        sections.jurisdictions();
        sections.denials(reasons, denied);
        sections.hindsight(reasons);
        sections.late();
        sections.attribution(doubtful);
        sections.calls(denied, deniedTotal);
        sections.duties(duties, dutiesByCode);
        sections.unjudged(unjudged);
        sections.unreadable();
        sections.remarks();
        page.line("</main>");
        foot(page);
        return page.toString();
    }

    private void head(HtmlPage page, AuditSummary summary) {
        page.line("<!DOCTYPE html>");
        page.line("<html lang=\"" + words.tag() + "\"><head><meta charset=\"utf-8\">");
        page.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.element("title", words.of("page.title", summary.arrangement())).line("");
        page.line("<style>").raw(style()).line("</style></head><body>");
        page.raw("<header><div>").element("h1", summary.arrangement());
        String days = summary.days().isEmpty()
                ? words.of("page.noDays")
                : words.of("page.days", summary.days().get(0), summary.days().get(1));
        page.element("p", words.of("page.audit", days));
        page.raw("<nav>");
        for (String section : List.of("why", "hindsight", "late", "who", "calls", "duties", "rest")) {
            page.element("a href=\"#" + section + "\"", words.of("page.nav." + section));
        }
        page.line("</nav></div></header>");
    }

    private void foot(HtmlPage page) {
        page.raw("<footer>").element("p", words.of("page.foot", String.join("; ", law)));
        page.line("</footer></body></html>");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(
                HtmlReport.class.getResourceAsStream("report.css"), "the style sheet must be on the class path")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("the style sheet cannot be read", failed);
        }
    }
}
