package org.monitoringconsent.examples.archive.audit;

import static org.monitoringconsent.examples.archive.audit.HtmlPage.escape;

import java.util.List;
import org.monitoringconsent.remedy.Remedy;

/** Writes one denied call of the page, closed until it is opened. */
final class HtmlCallDetails {

    private static final int MOST_WAYS = 3;

    private final HtmlPage page;
    private final ReportWords words;

    HtmlCallDetails(HtmlPage page, ReportWords words) {
        this.page = page;
        this.words = words;
    }

    void write(HtmlCall call) {
        page.raw("<details class=\"call\" id=\"" + call.anchor() + "\"><summary>");
        page.element("span", call.day()).element("span class=\"id\"", call.worker());
        page.raw("<span>").text(call.file()).raw(" ").element("span class=\"soft small\"", call.place());
        page.raw("<br>");
        if (call.deniedByLateness()) {
            page.element("span class=\"tag\"", words.of("page.tag.late"));
        }
        if (!call.doubts().isEmpty()) {
            page.element("span class=\"tag doubt\"", words.of("page.tag.doubt"));
        }
        page.raw("</span><span>");
        call.reasons().stream()
                .map(HtmlCall.Denial::rule)
                .distinct()
                .forEach(rule -> page.element("span class=\"chip\"", rule));
        page.line("</span></summary>");
        inside(call);
        page.line("</details>");
    }

    private void inside(HtmlCall call) {
        page.raw("<div class=\"inside\"><dl>");
        row(words.of("page.call"), List.of(call.id()));
        row(words.of("page.kind"), List.of(call.channel()));
        row(words.of("page.monitoring"), List.of(call.practice()));
        row(words.of("page.tooLate"), call.late());
        row(words.of("page.attribution"), call.doubts());
        row(words.of("page.unstated"), call.unstated());
        row(words.of("page.record"), call.remarks());
        row(words.of("page.decision"), List.of(call.settled() ? words.of("page.settled") : words.of("page.open")));
        hindsight(call.hindsight());
        page.raw("</dl><ul>");
        for (HtmlCall.Denial denial : call.reasons()) {
            page.raw("<li><span class=\"id\">" + escape(denial.rule()) + "</span> ")
                    .text(denial.text())
                    .raw("</li>");
        }
        page.line("</ul></div>");
    }

    private void hindsight(Hindsight hindsight) {
        if (hindsight.nothing()) {
            row(words.of("page.hindsight.row"), List.of(words.of("page.hindsight.rowNothing")));
            return;
        }
        String heading = words.of("page.hindsight.inTime");
        for (Remedy way : hindsight.ways().stream().limit(MOST_WAYS).toList()) {
            page.element("dt", heading).raw("<dd>");
            HtmlHindsight.write(page, way, words.language());
            page.raw("</dd>");
            heading = words.of("page.or");
        }
        int more = hindsight.ways().size() - MOST_WAYS;
        if (more > 0 || !hindsight.complete()) {
            row(words.of("page.or"), List.of(words.of("page.hindsight.rowMore")));
        }
    }

    private void row(String name, List<String> values) {
        if (!values.isEmpty()) {
            page.element("dt", name).element("dd", String.join("; ", values));
        }
    }
}
