package org.monitoringconsent.examples.archive.audit;

import static org.monitoringconsent.examples.archive.audit.HtmlPage.escape;

import java.util.List;
import java.util.Locale;
import org.monitoringconsent.remedy.Remedy;

/** Writes one denied call of the page, closed until it is opened. */
final class HtmlCallDetails {

    private static final int MOST_WAYS = 3;

    private final HtmlPage page;
    private final Locale language;

    HtmlCallDetails(HtmlPage page, Locale language) {
        this.page = page;
        this.language = language;
    }

    void write(HtmlCall call) {
        page.raw("<details class=\"call\" id=\"" + call.anchor() + "\"><summary>");
        page.element("span", call.day()).element("span class=\"id\"", call.worker());
        page.raw("<span>").text(call.file()).raw(" ").element("span class=\"soft small\"", call.place());
        page.raw("<br>");
        if (call.deniedByLateness()) {
            page.raw("<span class=\"tag\">only too late</span>");
        }
        if (!call.doubts().isEmpty()) {
            page.raw("<span class=\"tag doubt\">doubtful attribution</span>");
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
        row("Call", List.of(call.id()));
        row("Kind", List.of(call.channel()));
        row("Monitoring", List.of(call.practice()));
        row("Too late", call.late());
        row(
                "Attribution",
                call.doubts().stream().map(AttributionDoubt::sentence).toList());
        row("Not stated", call.unstated());
        row("Record", call.remarks());
        row(
                "Decision",
                List.of(
                        call.settled()
                                ? "denied, and no further fact would change that"
                                : "denied; the facts not stated might change that"));
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
            row("Hindsight", List.of("nothing that the employer can bring about would have allowed it"));
            return;
        }
        String heading = "Would have allowed it, in time";
        for (Remedy way : hindsight.ways().stream().limit(MOST_WAYS).toList()) {
            page.element("dt", heading).raw("<dd>");
            HtmlHindsight.write(page, way, language);
            page.raw("</dd>");
            heading = "or";
        }
        int more = hindsight.ways().size() - MOST_WAYS;
        if (more > 0 || !hindsight.complete()) {
            row("or", List.of("one of more sets of changes, in the JSON lines"));
        }
    }

    private void row(String name, List<String> values) {
        if (!values.isEmpty()) {
            page.element("dt", name).element("dd", String.join("; ", values));
        }
    }
}
