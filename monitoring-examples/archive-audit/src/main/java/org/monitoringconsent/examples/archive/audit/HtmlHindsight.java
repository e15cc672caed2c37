package org.monitoringconsent.examples.archive.audit;

import static org.monitoringconsent.examples.archive.audit.HtmlPage.escape;
import static org.monitoringconsent.examples.archive.audit.HtmlPage.number;

import java.util.Locale;
import java.util.Map;
import org.monitoringconsent.examples.archive.audit.AuditSummary.RuleCount;
import org.monitoringconsent.examples.archive.audit.AuditSummary.WayCount;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.rule.FactTexts;
import org.monitoringconsent.verdict.Reason;

/** Writes what would have allowed the denied calls, and what nothing would have allowed. */
final class HtmlHindsight {

    private static final int MOST_WAYS = 25;

    private final HtmlPage page;
    private final AuditSummary summary;
    private final ReportWords words;
    private final Map<String, Reason> reasons;

    HtmlHindsight(HtmlPage page, AuditSummary summary, ReportWords words, Map<String, Reason> reasons) {
        this.page = page;
        this.summary = summary;
        this.words = words;
        this.reasons = reasons;
    }

    void write() {
        page.raw("<section id=\"hindsight\">").element("h2", words.of("page.hindsight"));
        page.element("p", words.of("page.hindsight.note"));
        if (summary.denied() == 0) {
            page.element("p class=\"soft\"", words.of("page.hindsight.none"));
        }
        ways();
        nothing();
        page.line("</section>");
    }

    private void ways() {
        if (summary.ways().isEmpty()) {
            return;
        }
        page.line("<div class=\"wide\"><table><tr><th>" + escape(words.of("page.hindsight.all"))
                + "</th><th class=\"n\">" + escape(words.of("page.calls")) + "</th></tr>");
        for (WayCount count : summary.ways().stream().limit(MOST_WAYS).toList()) {
            page.raw("<tr><td>");
            write(page, count.way(), words.language());
            page.line("</td><td class=\"n\">" + number(count.calls()) + "</td></tr>");
        }
        page.line("</table></div>");
        int more = summary.ways().size() - MOST_WAYS;
        if (more > 0) {
            page.element("p class=\"soft\"", words.of("page.hindsight.more", number(more)));
        }
    }

    private void nothing() {
        if (summary.inTheWay().isEmpty()) {
            return;
        }
        page.element("h3", words.of("page.hindsight.nothing", number(summary.deniedForGood())));
        page.line("<div class=\"wide\"><table class=\"rules\"><tr><th>" + escape(words.of("page.hindsight.inTheWay"))
                + "</th><th></th><th class=\"n\">" + escape(words.of("page.calls")) + "</th><th class=\"n\">"
                + escape(words.of("page.alone")) + "</th></tr>");
        for (RuleCount count : summary.inTheWay()) {
            page.raw("<tr><td class=\"id\">" + escape(count.jurisdiction() + " " + count.rule()))
                    .raw("</td>");
            page.element("td", title(count));
            page.line("<td class=\"n\">" + number(count.calls()) + "</td><td class=\"n\">"
                    + (count.alone() == 0 ? "" : number(count.alone())) + "</td></tr>");
        }
        page.line("</table></div>");
    }

    private String title(RuleCount count) {
        Reason reason = reasons.get(count.rule());
        return reason == null ? count.title(words.language()) : reason.title(words.language());
    }

    /** Writes a set of changes, each by what the fact means and by its name. */
    static void write(HtmlPage page, Remedy way, Locale language) {
        page.raw("<ul class=\"way\">");
        for (Change change : way.all()) {
            page.raw("<li>");
            FactTexts.meaning(change.fact(), language)
                    .ifPresent(meaning -> page.text(meaning).raw(": "));
            page.element("b", change.values(language)).raw(" ");
            page.element("span class=\"id soft small\"", change.fact().name()).raw("</li>");
        }
        page.raw("</ul>");
    }
}
