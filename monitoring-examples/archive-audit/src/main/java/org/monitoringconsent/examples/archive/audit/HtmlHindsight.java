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
    private final Locale language;
    private final Map<String, Reason> reasons;

    HtmlHindsight(HtmlPage page, AuditSummary summary, Locale language, Map<String, Reason> reasons) {
        this.page = page;
        this.summary = summary;
        this.language = language;
        this.reasons = reasons;
    }

    void write() {
        page.raw("<section id=\"hindsight\">").element("h2", "What would have allowed the denied calls");
        page.element(
                "p",
                "Had it been in place in time: a call of the past cannot be cured any more, but the next one can. Each row is"
                        + " a smallest set of changes over all rules that bind; every change of it is needed, and it is"
                        + " counted for the calls for which nothing less would do. A call with several such sets is counted"
                        + " at each.");
        if (summary.denied() == 0) {
            page.element("p class=\"soft\"", "No call was denied.");
        }
        ways();
        nothing();
        page.line("</section>");
    }

    private void ways() {
        if (summary.ways().isEmpty()) {
            return;
        }
        page.line("<div class=\"wide\"><table><tr><th>All of these together</th><th class=\"n\">Calls</th></tr>");
        for (WayCount count : summary.ways().stream().limit(MOST_WAYS).toList()) {
            page.raw("<tr><td>");
            write(page, count.way(), language);
            page.line("</td><td class=\"n\">" + number(count.calls()) + "</td></tr>");
        }
        page.line("</table></div>");
        int more = summary.ways().size() - MOST_WAYS;
        if (more > 0) {
            page.element("p class=\"soft\"", "And " + number(more) + " more sets of changes, in the JSON lines.");
        }
    }

    private void nothing() {
        if (summary.inTheWay().isEmpty()) {
            return;
        }
        page.element(
                "h3",
                "Nothing that the employer can bring about would have allowed " + number(summary.deniedForGood())
                        + " of the denied calls");
        page.line(
                "<div class=\"wide\"><table class=\"rules\"><tr><th>In the way</th><th></th><th class=\"n\">Calls</th>"
                        + "<th class=\"n\">Alone</th></tr>");
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
        return reason == null ? count.title() : reason.title(language);
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
