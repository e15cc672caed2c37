package org.monitoringconsent.examples.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.domain.Facts;

class PageTest {

    private static final String TODAY = "2026-11-29";

    @Test
    void whatStandsInTheAddressIsTextAndNothingElse() {
        String page = Page.at("#/ask?activity=%3Cscript%3Ealert(1)%3C/script%3E", "en", TODAY);

        assertFalse(page.contains("<script"));
        assertTrue(page.contains("&lt;script"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#/ask?day=tomorrow",
                "#/rules?country=GB&from=2026-02-05&day=2026-02-05",
                "#/try?country=GB&id=UK-NO-01",
                "#/try?country=XX&id=UK-INT-01",
                "#/ask?activity=LISTEN_LIFE",
                "#/ask?country=GB&activity=LISTEN_LIVE&communication.channel=EMAIL&communication.line=WORKER_OWN",
                "#/ask?country=GB&activity=CHECK_RECORDS&recordCheck.record=ELECTORAL_ROLL&communication.nature=PERSONAL"
            })
    void tellsOfAnAddressThatCannotBeRead(String address) {
        assertTrue(Page.at(address, "nl", TODAY).contains("Dit adres is niet te lezen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "#", "#nonsense", "#/nowhere?x=%", "#/?lang=fr", "#/ask?%=%&=&&who=", "#/ask?unknown=,,x"})
    void showsSomethingForEveryAddress(String address) {
        assertTrue(Page.at(address, "fr,de", TODAY).contains("<h1"));
    }

    @Test
    void speaksTheFirstLanguageThatItKnows() {
        assertTrue(Page.at("#/", "fr-FR,nl-NL,en", TODAY).contains("lang=\"nl\""));
        assertFalse(Page.at("#/?lang=en", "nl", TODAY).contains("Ik werk hier"));
    }

    @Test
    void keepsWhatWasAnswered() {
        String address = Page.told(
                "#/ask?country=GB&unknown=manner.covert",
                "worker.notice=SPECIFIC\nmanner.covert=false\nmanner.recordsSound=?\nworker.place=+\n");

        Situation situation = new Situation(Route.of(address), LocalDate.parse(TODAY));
        assertEquals(List.of("manner.recordsSound"), List.copyOf(situation.unknown()));
        assertEquals(List.of("worker.place"), List.copyOf(situation.more()));
        assertEquals("SPECIFIC", String.valueOf(situation.answers().get(Facts.NOTICE)));
        assertEquals(false, situation.answers().get(Facts.COVERT));
    }

    @Test
    void anAddressIsReadAsItIsWritten() {
        Route route = Route.to("/ask").with("a", "ë & = % #?+").with("b", "plain_-.~");

        assertEquals(route.parameters(), Route.of(route.address()).parameters());
        assertEquals("/ask", Route.of(route.address()).path());
    }
}
