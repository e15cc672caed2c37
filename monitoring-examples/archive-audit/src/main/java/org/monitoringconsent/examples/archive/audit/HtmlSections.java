package org.monitoringconsent.examples.archive.audit;

import static org.monitoringconsent.examples.archive.audit.HtmlPage.escape;
import static org.monitoringconsent.examples.archive.audit.HtmlPage.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.audit.AuditSummary.RuleCount;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Reason;

/** Writes the sections of the page. */
final class HtmlSections {

    private static final int MOST_LINKS = 200;

    private final HtmlPage page;
    private final AuditSummary summary;
    private final ReportWords words;

    HtmlSections(HtmlPage page, AuditSummary summary, ReportWords words) {
        this.page = page;
        this.summary = summary;
        this.words = words;
    }

    void figures() {
        page.line("<div class=\"figures\">");
        figure("", summary.judged(), "judged");
        figure("allow", summary.allowed(), "allowed");
        figure("deny", summary.denied(), "denied");
        figure("late", summary.deniedByLateness(), "late");
        figure("late", summary.deniedForAnotherReason(), "other");
        figure("deny", summary.deniedForGood(), "nothing");
        figure("", summary.doubtful(), "doubtful");
        figure("", summary.unjudgedTotal(), "unjudged");
        figure("", summary.unreadableTotal(), "unreadable");
        if (summary.repeated() > 0) {
            figure("", summary.repeated(), "repeated");
        }
        page.line("</div>");
    }

    private void figure(String kind, long count, String what) {
        page.raw("<div class=\"figure " + kind + "\"><b>" + number(count) + "</b>");
        page.element("span", words.of("page.figure." + what)).line("</div>");
    }

    void jurisdictions() {
        open("law", words.of("page.jurisdictions"), words.of("page.jurisdictions.note"));
        page.line("<div class=\"bars\">");
        summary.byJurisdiction().forEach((jurisdiction, counts) -> {
            long allowed = counts.getOrDefault(Decision.ALLOW, 0L);
            long denied = counts.getOrDefault(Decision.DENY, 0L);
            page.element("b", jurisdiction).raw("<div class=\"split\">");
            part("a", allowed, allowed + denied);
            part("d", denied, allowed + denied);
            page.raw("</div>")
                    .element("span", words.of("page.split", number(allowed), number(denied)))
                    .line("");
        });
        page.line("</div></section>");
    }

    private void part(String kind, long count, long total) {
        String width = String.format(Locale.ROOT, "%.2f", 100.0 * count / Math.max(1, total));
        page.raw("<i class=\"" + kind + "\" style=\"width:" + width + "%\"></i>");
    }

    void denials(Map<String, Reason> reasons, List<HtmlCall> denied) {
        open("why", words.of("page.why"), words.of("page.why.note"));
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
                page.line("<tr>" + th("rule") + "<th></th>" + counted("calls") + counted("alone") + "</tr>");
                counts.forEach(count -> denial(count, reasons.get(count.rule()), denied, most));
                page.line("</table></div>");
            }
        }
        page.line("</section>");
    }

    private void denial(RuleCount count, @Nullable Reason reason, List<HtmlCall> denied, long most) {
        page.raw("<tr><td class=\"id\">" + escape(count.rule()) + "</td><td>");
        if (reason == null) {
            page.element("b", count.title(words.language()));
        } else {
            page.element("b", reason.title(words.language())).raw("<br>").text(reason.text(words.language()));
            reason.remedy(words.language())
                    .ifPresent(
                            remedy -> page.raw("<br>").element("span class=\"soft\"", words.of("page.helps", remedy)));
            page.raw("<br>").element("span class=\"soft small\"", citations(reason));
        }
        page.raw("<span class=\"bar\" style=\"width:"
                + String.format(Locale.ROOT, "%.1f", Math.max(1.0, 100.0 * count.calls() / most)) + "%\"></span>");
        links(denied.stream().filter(call -> call.deniedBy(count.rule())).toList());
        page.line("</td><td class=\"n\">" + number(count.calls()) + "</td><td class=\"n\">"
                + (count.alone() == 0 ? "" : number(count.alone())) + "</td></tr>");
    }

    private String citations(Reason reason) {
        return String.join(
                "; ",
                reason.citations(words.language()).stream().map(Citation::text).toList());
    }

    private void links(List<HtmlCall> calls) {
        if (calls.isEmpty()) {
            return;
        }
        String key = calls.size() == 1 ? "page.oneCall" : "page.manyCalls";
        page.raw("<details>").element("summary", words.of(key, number(calls.size())));
        page.raw("<span class=\"small\">");
        calls.stream()
                .limit(MOST_LINKS)
                .forEach(call -> page.raw(
                        "<a href=\"#" + call.anchor() + "\">" + escape(call.day() + " " + call.worker()) + "</a> "));
        page.text(calls.size() > MOST_LINKS ? words.of("page.moreBelow") : "").raw("</span></details>");
    }

    void hindsight(Map<String, Reason> reasons) {
        new HtmlHindsight(page, summary, words, reasons).write();
    }

    void late() {
        open("late", words.of("page.late"), words.of("page.late.note"));
        counts(
                summary.late().stream()
                        .map(count -> Map.entry(count.what(words), count.calls()))
                        .toList(),
                words.of("page.late.what"),
                words.of("page.late.none"));
    }

    void attribution(List<HtmlCall> doubtful) {
        open("who", words.of("page.who"), words.of("page.who.note"));
        if (doubtful.isEmpty()) {
            page.element("p class=\"soft\"", words.of("page.none")).line("</section>");
            return;
        }
        page.line("<div class=\"wide\"><table>");
        page.line("<tr>" + th("day") + th("worker") + th("file") + th("place") + th("reason") + "</tr>");
        for (HtmlCall call : doubtful) {
            page.raw("<tr>").element("td class=\"id\"", call.day()).element("td class=\"id\"", call.worker());
            page.element("td", call.file()).element("td", call.place());
            page.element("td", call.attribution()).line("</tr>");
        }
        page.line("</table></div></section>");
    }

    void calls(List<HtmlCall> denied, long total) {
        String more = total > denied.size()
                ? words.of("page.denied.first", number(denied.size()), number(total))
                : words.of("page.denied.note");
        open("calls", words.of("page.denied"), more);
        denied.forEach(call -> new HtmlCallDetails(page, words).write(call));
        page.line("</section>");
    }

    void duties(Map<String, Long> counts, Map<String, Duty> duties) {
        open("duties", words.of("page.duties"), words.of("page.duties.note"));
        page.line("<div class=\"wide\"><table><tr>" + th("duty") + "<th></th>" + counted("calls") + "</tr>");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> {
                    page.raw("<tr><td>");
                    Optional.ofNullable(duties.get(entry.getKey())).ifPresent(this::duty);
                    page.raw("</td><td class=\"id soft\">" + escape(entry.getKey()))
                            .line("</td><td class=\"n\">" + number(entry.getValue()) + "</td></tr>");
                });
        page.line("</table></div></section>");
    }

    /** What has to be done and the law behind it, so that nobody takes good practice for statute. */
    private void duty(Duty duty) {
        page.text(duty.text(words.language()));
        duty.period(words.language()).ifPresent(period -> page.raw("<br>").text(words.of("page.period", period)));
        String rules = duty.rules().stream().map(Object::toString).collect(Collectors.joining(", "));
        String citations = duty.citations().stream().map(Citation::text).collect(Collectors.joining("; "));
        String standing = words.of("page.standing", words.of(duty.binding()), words.of(duty.confidence()))
                + (duty.contestable() ? "; " + words.of("page.contestable") : "");
        page.raw("<br>").element("span class=\"soft small\"", rules + ": " + citations + "; " + standing);
    }

    void unjudged(List<Unjudged> records) {
        open("rest", words.of("page.unjudged"), words.of("page.unjudged.note"));
        rows(records.stream()
                .map(record -> List.of(
                        record.record().origin().file(),
                        record.record().origin().place(),
                        record.sentence(words)))
                .toList());
    }

    void unreadable() {
        open(
                "broken",
                words.of("page.unreadable"),
                summary.unreadableTotal() > MOST_LINKS
                        ? words.of("page.denied.first", number(MOST_LINKS), number(summary.unreadableTotal()))
                        : words.of("page.unreadable.note"));
        rows(summary.unreadable().stream()
                .limit(MOST_LINKS)
                .map(record -> List.of(record.origin().file(), record.origin().place(), record.why()))
                .toList());
    }

    void remarks() {
        open("records", words.of("page.remarks"), words.of("page.remarks.note"));
        counts(
                summary.recordDoubts().entrySet().stream()
                        .map(entry -> Map.entry(words.of(entry.getKey()), entry.getValue()))
                        .toList(),
                words.of("page.remark"),
                words.of("page.none"));
    }

    /** A heading of a column. */
    private String th(String key) {
        return "<th>" + escape(words.of("page." + key)) + "</th>";
    }

    /** A heading of a column of counts. */
    private String counted(String key) {
        return "<th class=\"n\">" + escape(words.of("page." + key)) + "</th>";
    }

    private void open(String anchor, String title, String note) {
        page.raw("<section id=\"" + anchor + "\">")
                .element("h2", title)
                .element("p", note)
                .line("");
    }

    private void counts(List<Map.Entry<String, Long>> counts, String heading, String none) {
        if (counts.isEmpty()) {
            page.element("p class=\"soft\"", none).line("</section>");
            return;
        }
        page.line("<div class=\"wide\"><table><tr><th>" + escape(heading) + "</th>" + counted("calls") + "</tr>");
        counts.forEach(count -> page.raw("<tr><td>")
                .text(count.getKey())
                .line("</td><td class=\"n\">" + number(count.getValue()) + "</td></tr>"));
        page.line("</table></div></section>");
    }

    private void rows(List<List<String>> rows) {
        if (rows.isEmpty()) {
            page.element("p class=\"soft\"", words.of("page.none")).line("</section>");
            return;
        }
        page.line("<div class=\"wide\"><table><tr>" + th("file") + th("place") + th("reason") + "</tr>");
        for (List<String> row : rows) {
            page.raw("<tr>");
            row.forEach(cell -> page.element("td", cell));
            page.line("</tr>");
        }
        page.line("</table></div></section>");
    }
}
