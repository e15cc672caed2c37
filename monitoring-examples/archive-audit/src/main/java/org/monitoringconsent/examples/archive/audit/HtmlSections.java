package org.monitoringconsent.examples.archive.audit;

import static org.monitoringconsent.examples.archive.audit.HtmlPage.escape;
import static org.monitoringconsent.examples.archive.audit.HtmlPage.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.audit.AuditSummary.RuleCount;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Reason;

/** Writes the sections of the page. */
final class HtmlSections {

    private static final int MOST_LINKS = 200;

    private final HtmlPage page;
    private final AuditSummary summary;
    private final Locale language;

    HtmlSections(HtmlPage page, AuditSummary summary, Locale language) {
        this.page = page;
        this.summary = summary;
        this.language = language;
    }

    void figures() {
        page.line("<div class=\"figures\">");
        figure("", summary.judged(), "calls judged");
        figure("allow", summary.allowed(), "allowed");
        figure("deny", summary.denied(), "denied");
        figure("late", summary.deniedByLateness(), "denied: only too late");
        figure("late", summary.deniedForAnotherReason(), "denied: other changes in time would have helped");
        figure("deny", summary.deniedForGood(), "denied: nothing would have helped");
        figure("", summary.doubtful(), "doubtfully attributed");
        figure("", summary.unjudgedTotal(), "not judged");
        figure("", summary.unreadableTotal(), "not readable");
        if (summary.repeated() > 0) {
            figure("", summary.repeated(), "given twice, counted once");
        }
        page.line("</div>");
    }

    private void figure(String kind, long count, String words) {
        page.raw("<div class=\"figure " + kind + "\"><b>" + number(count) + "</b>");
        page.element("span", words).line("</div>");
    }

    void jurisdictions() {
        open("law", "By jurisdiction", "A call that concerns two countries is counted under both.");
        page.line("<div class=\"bars\">");
        summary.byJurisdiction().forEach((jurisdiction, counts) -> {
            long allowed = counts.getOrDefault(Decision.ALLOW, 0L);
            long denied = counts.getOrDefault(Decision.DENY, 0L);
            page.element("b", jurisdiction).raw("<div class=\"split\">");
            part("a", allowed, allowed + denied);
            part("d", denied, allowed + denied);
            page.raw("</div>")
                    .element("span", number(allowed) + " allowed, " + number(denied) + " denied")
                    .line("");
        });
        page.line("</div></section>");
    }

    private void part(String kind, long count, long total) {
        String width = String.format(Locale.ROOT, "%.2f", 100.0 * count / Math.max(1, total));
        page.raw("<i class=\"" + kind + "\" style=\"width:" + width + "%\"></i>");
    }

    void denials(Map<String, Reason> reasons, List<HtmlCall> denied) {
        open(
                "why",
                "Why calls were denied",
                "A call may be denied by several rules; \"alone\" counts those it decided by itself.");
        long most = summary.rules().stream()
                .filter(count -> count.decision() == Decision.DENY)
                .mapToLong(RuleCount::calls)
                .max()
                .orElse(1);
        for (String jurisdiction : summary.byJurisdiction().keySet()) {
            List<RuleCount> counts = summary.rules().stream()
                    .filter(count -> count.decision() == Decision.DENY)
                    .filter(count -> count.jurisdiction().equals(jurisdiction))
                    .toList();
            if (!counts.isEmpty()) {
                page.element("h3", jurisdiction).line("<div class=\"wide\"><table class=\"rules\">");
                page.line("<tr><th>Rule</th><th></th><th class=\"n\">Calls</th><th class=\"n\">Alone</th></tr>");
                counts.forEach(count -> denial(count, reasons.get(count.rule()), denied, most));
                page.line("</table></div>");
            }
        }
        page.line("</section>");
    }

    private void denial(RuleCount count, @Nullable Reason reason, List<HtmlCall> denied, long most) {
        page.raw("<tr><td class=\"id\">" + escape(count.rule()) + "</td><td>");
        if (reason == null) {
            page.element("b", count.title());
        } else {
            page.element("b", reason.title(language)).raw("<br>").text(reason.text(language));
            reason.remedy(language)
                    .ifPresent(remedy -> page.raw("<br>").element("span class=\"soft\"", "What would help: " + remedy));
            page.raw("<br>").element("span class=\"soft small\"", citations(reason));
        }
        page.raw("<span class=\"bar\" style=\"width:"
                + String.format(Locale.ROOT, "%.1f", Math.max(1.0, 100.0 * count.calls() / most)) + "%\"></span>");
        links(denied.stream().filter(call -> call.deniedBy(count.rule())).toList());
        page.line("</td><td class=\"n\">" + number(count.calls()) + "</td><td class=\"n\">"
                + (count.alone() == 0 ? "" : number(count.alone())) + "</td></tr>");
    }

    private static String citations(Reason reason) {
        return String.join("; ", reason.citations().stream().map(Citation::text).toList());
    }

    private void links(List<HtmlCall> calls) {
        if (calls.isEmpty()) {
            return;
        }
        page.raw("<details><summary>" + number(calls.size()) + (calls.size() == 1 ? " call" : " calls") + "</summary>");
        page.raw("<span class=\"small\">");
        calls.stream()
                .limit(MOST_LINKS)
                .forEach(call -> page.raw(
                        "<a href=\"#" + call.anchor() + "\">" + escape(call.day() + " " + call.worker()) + "</a> "));
        page.raw(calls.size() > MOST_LINKS ? "and more below</span></details>" : "</span></details>");
    }

    void hindsight(Map<String, Reason> reasons) {
        new HtmlHindsight(page, summary, language, reasons).write();
    }

    void late() {
        open("late", "Came after the call and did not count", "What was put in place later protects later calls only.");
        counts(
                summary.late().stream()
                        .map(count -> Map.entry(count.what(), count.calls()))
                        .toList(),
                "Notice, safeguard or basis",
                "Nothing came too late for a denied call.");
    }

    void attribution(List<HtmlCall> doubtful) {
        open(
                "who",
                "Doubtful attributions",
                "The register cannot lay these calls at the door of a worker who may be monitored. Correct the register, or"
                        + " find out who was really on the call.");
        if (doubtful.isEmpty()) {
            page.element("p class=\"soft\"", "None.").line("</section>");
            return;
        }
        page.line("<div class=\"wide\"><table>");
        page.line("<tr><th>Day</th><th>Worker</th><th>File</th><th>Place</th><th>Why</th></tr>");
        for (HtmlCall call : doubtful) {
            page.raw("<tr>").element("td class=\"id\"", call.day()).element("td class=\"id\"", call.worker());
            page.element("td", call.file()).element("td", call.place());
            page.element("td", call.attribution()).line("</tr>");
        }
        page.line("</table></div></section>");
    }

    void calls(List<HtmlCall> denied, long total) {
        String more = total > denied.size()
                ? "The first " + number(denied.size()) + " of " + number(total) + "; the JSON lines have all."
                : "Open a call to see every reason.";
        open("calls", "Denied calls", more);
        denied.forEach(call -> new HtmlCallDetails(page, language).write(call));
        page.line("</section>");
    }

    void duties(Map<String, Long> duties, Map<String, String> texts) {
        open("duties", "Obligations that come with the allowed calls", "Allowed means allowed with these done.");
        page.line("<div class=\"wide\"><table><tr><th>Obligation</th><th></th><th class=\"n\">Calls</th></tr>");
        duties.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> page.raw("<tr><td>")
                        .text(texts.getOrDefault(entry.getKey(), ""))
                        .raw("</td><td class=\"id soft\">" + escape(entry.getKey()))
                        .line("</td><td class=\"n\">" + number(entry.getValue()) + "</td></tr>"));
        page.line("</table></div></section>");
    }

    void unjudged(List<Unjudged> records) {
        open("rest", "Not judged", "Read, but no question to the law could be made of them.");
        rows(records.stream()
                .map(record -> List.of(
                        record.record().origin().file(),
                        record.record().origin().place(),
                        record.sentence()))
                .toList());
    }

    void unreadable() {
        open(
                "broken",
                "Not readable",
                summary.unreadableTotal() > MOST_LINKS
                        ? "The first " + number(MOST_LINKS) + " of " + number(summary.unreadableTotal())
                                + "; the JSON lines have all."
                        : "Nothing is left out in silence.");
        rows(summary.unreadable().stream()
                .limit(MOST_LINKS)
                .map(record -> List.of(record.origin().file(), record.origin().place(), record.why()))
                .toList());
    }

    void remarks() {
        open("records", "About the records", "Judged all the same, but good to know.");
        counts(
                summary.recordDoubts().entrySet().stream()
                        .map(entry -> Map.entry(entry.getKey().sentence(), entry.getValue()))
                        .toList(),
                "Remark",
                "None.");
    }

    private void open(String anchor, String title, String words) {
        page.raw("<section id=\"" + anchor + "\">")
                .element("h2", title)
                .element("p", words)
                .line("");
    }

    private void counts(List<Map.Entry<String, Long>> counts, String heading, String none) {
        if (counts.isEmpty()) {
            page.element("p class=\"soft\"", none).line("</section>");
            return;
        }
        page.line("<div class=\"wide\"><table><tr><th>" + heading + "</th><th class=\"n\">Calls</th></tr>");
        counts.forEach(count -> page.raw("<tr><td>")
                .text(count.getKey())
                .line("</td><td class=\"n\">" + number(count.getValue()) + "</td></tr>"));
        page.line("</table></div></section>");
    }

    private void rows(List<List<String>> rows) {
        if (rows.isEmpty()) {
            page.element("p class=\"soft\"", "None.").line("</section>");
            return;
        }
        page.line("<div class=\"wide\"><table><tr><th>File</th><th>Place</th><th>Why</th></tr>");
        for (List<String> row : rows) {
            page.raw("<tr>");
            row.forEach(cell -> page.element("td", cell));
            page.line("</tr>");
        }
        page.line("</table></div></section>");
    }
}
