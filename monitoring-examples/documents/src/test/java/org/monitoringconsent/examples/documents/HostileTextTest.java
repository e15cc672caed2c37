// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.MonitoringPurpose;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.testkit.Requests;

/** What somebody filled in is shown and never obeyed. */
class HostileTextTest {

    private static final String HOSTILE =
            "\"><script>x()</script> [a](javascript:x()) **b** {gap.employer} {0} \\ `c` # "
                    + "\u001b[31m\u202egnp\u0000\n# heading\n<img src=x onerror='y'>\uD800 & end";

    private static final List<Document> DOCUMENTS = documents();

    private static List<Document> documents() {
        MonitoringRequest request = Requests.valid();
        MonitoringPurpose purpose = request.purpose();
        MonitoringPurpose.Builder builder = MonitoringPurpose.builder().statement(HOSTILE);
        purpose.category().ifPresent(builder::category);
        Particulars filled = Particulars.none();
        for (String name : Particulars.names()) {
            filled = filled.with(name, HOSTILE);
        }
        return Documents.of(DraftLaws.engine())
                .about(request.withPurpose(builder.build()), filled)
                .documents(Locale.ENGLISH);
    }

    @Test
    void nothingOfItIsMarkup() {
        for (Document document : DOCUMENTS) {
            String html = Html.of(document, "d-1");
            assertFalse(html.contains("<script"), html);
            assertFalse(html.contains("<img"), html);
            assertFalse(html.contains("='y'"), html);
            assertTrue(html.contains("&lt;script&gt;x()&lt;/script&gt;"), html);
            String markdown = Markdown.of(document);
            for (String markup : List.of("<script", "<img", "[a]", "**b**", "`c`", "# heading")) {
                int at = markdown.indexOf(markup);
                assertTrue(at < 0 || markdown.charAt(at - 1) == '\\', () -> markup + " in " + markdown);
            }
        }
    }

    @Test
    void nothingOfItIsObeyed() {
        for (Document document : DOCUMENTS) {
            for (String shown : List.of(Html.of(document, "d"), Markdown.of(document), PlainText.of(document, 100))) {
                assertEquals(
                        0,
                        shown.chars()
                                .filter(character -> character != '\n' && character < ' '
                                        || character == 0x202e
                                        || Character.isSurrogate((char) character))
                                .count(),
                        shown);
            }
        }
    }

    @Test
    void nothingOfItIsFilledInAgain() {
        assertTrue(PlainText.of(DOCUMENTS.get(0), 100_000).contains("{gap.employer} {0}"));
        DOCUMENTS.forEach(document -> assertEquals(
                List.of(),
                document.gaps().stream()
                        .map(Piece.Gap::name)
                        .filter(Particulars.names()::contains)
                        .toList()));
    }

    @Test
    void idsOfAPageAreNobodysText() {
        assertThrows(IllegalArgumentException.class, () -> Html.of(DOCUMENTS.get(0), "\"><script>"));
    }
}
