package org.monitoringconsent.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttributeTest {

    @Test
    void fitsIntoOneWordWithoutOverlap() {
        long[] taken = new long[PackedRequest.WORDS];

        for (Attribute attribute : Attribute.values()) {
            assertTrue(attribute.shift() + attribute.width() <= Long.SIZE, attribute.path());
            assertTrue(attribute.size() < 1 << attribute.width(), attribute.path());
            assertEquals(0, taken[attribute.word()] & attribute.mask(), attribute.path());
            taken[attribute.word()] |= attribute.mask();
        }
    }

    @Test
    void keepsTheCountriesInTheLastWord() {
        List<Attribute> last = List.of(Attribute.values()).stream()
                .filter(attribute -> attribute.word() == PackedRequest.WORDS - 1)
                .toList();

        assertEquals(
                List.of(
                        Attribute.WORKER_COUNTRY,
                        Attribute.COMMUNICATION_OTHER_PARTY_COUNTRY,
                        Attribute.EMPLOYER_COUNTRY),
                last.subList(0, 3));
        last.forEach(attribute -> assertTrue(attribute.mask() > 0, "the highest bit stays free"));
    }

    @Test
    void isFoundByItsPath() {
        for (Attribute attribute : Attribute.values()) {
            assertEquals(Optional.of(attribute), Attribute.named(attribute.path()));
        }
        assertEquals(Optional.empty(), Attribute.named("worker.id"));
        assertEquals(Optional.empty(), Attribute.named("day"));
    }

    @Test
    void knowsItsValuesInOrder() {
        assertEquals(List.of(false, true), Attribute.MANNER_COVERT.domain());
        assertEquals(List.of((Object[]) Notice.values()), Attribute.WORKER_NOTICE.domain());
        assertEquals(CountryCode.all(), Attribute.EMPLOYER_COUNTRY.domain());
        assertEquals(3, Attribute.EMPLOYER_HEADCOUNT.size());
        assertEquals("true", Attribute.USE_PRESENT.label(1));
        assertEquals("SPECIFIC", Attribute.WORKER_NOTICE.label(2));
        assertThrows(
                UnsupportedOperationException.class,
                () -> Attribute.WORKER_NOTICE.domain().set(0, Notice.NONE));
    }
}
