// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;

class ConditionTest {

    private static final Condition PERSONAL =
            Conditions.named("plainly personal", Conditions.is(Facts.NATURE, Nature.PERSONAL));

    @Test
    void readsAsASentenceInBothLanguages() {
        Condition condition = Conditions.all(
                PERSONAL,
                Conditions.any(Conditions.isTrue(Facts.COVERT), Conditions.isUnstated(Facts.NOTICE)),
                Conditions.before(2018, 5, 25),
                Conditions.not(Conditions.same(Facts.PURPOSE, Facts.COLLECTED_FOR)));

        assertEquals(
                "“plainly personal”, and (`manner.covert` is true or `worker.notice` is left out), "
                        + "and the day is before 2018-05-25, and `purpose.category` differs from `source.collectedFor`",
                condition.sentence());
        assertEquals(
                "“plainly personal”, en (`manner.covert` is true of `worker.notice` is niet opgegeven), "
                        + "en de dag is vóór 2018-05-25, en `purpose.category` verschilt van `source.collectedFor`",
                condition.sentence(Locale.forLanguageTag("nl")));
    }

    @Test
    void readsAListOfNothingAsAlwaysOrNever() {
        assertEquals("always", Conditions.always().sentence());
        assertEquals("never", Conditions.never().sentence());
        assertEquals("never", Conditions.always().negated().sentence());
        assertEquals("always", Conditions.never().negated().sentence());
    }

    @Test
    void readsAListOfOneAsItsOnlyPart() {
        Condition one = Conditions.all(Conditions.any(Conditions.isTrue(Facts.COVERT)));

        assertEquals("`manner.covert` is true", one.sentence());
        assertEquals("`manner.covert` is not true", one.negated().sentence());
    }

    @Test
    void readsByItsNameWhateverItMeans() {
        Condition open = Conditions.isFalse(Facts.COVERT);

        assertEquals("`manner.covert` is false", open.sentence());
        assertEquals("“in the open”", Conditions.named("in the open", open).sentence());
    }

    @Test
    void bracketsOnlyListsThatCouldBeMisread() {
        Condition covert = Conditions.isTrue(Facts.COVERT);
        Condition internal = Conditions.isTrue(Facts.INTERNAL);
        Condition noNotice = Conditions.is(Facts.NOTICE, Notice.NONE);

        assertEquals(
                "`worker.notice` is NONE or (`manner.covert` is true, and `communication.internal` is true)",
                noNotice.or(covert.and(internal)).sentence());
        assertEquals(
                "`worker.notice` is NONE or (`manner.covert` is not true or `communication.internal` is not true)",
                noNotice.or(covert.and(internal).negated()).sentence());
        assertEquals(
                "`worker.notice` is NONE, and (`manner.covert` is true or `communication.internal` is true)",
                noNotice.and(covert.or(internal)).sentence());
        assertEquals(
                "`worker.notice` is NONE or `manner.covert` is true",
                noNotice.or(Conditions.all(covert)).sentence());
        assertEquals(
                "`worker.notice` is NONE, and `manner.covert` is true",
                noNotice.and(Conditions.any(covert)).sentence());
    }

    @Test
    void readsTheOppositeByTurningEveryPart() {
        Condition condition = Conditions.any(
                PERSONAL,
                Conditions.isStated(Facts.NOTICE),
                Conditions.onOrAfter(2018, 5, 25),
                Conditions.same(Facts.PURPOSE, Facts.COLLECTED_FOR));

        assertEquals(
                "not “plainly personal”, and `worker.notice` is left out, and the day is before 2018-05-25, "
                        + "and `purpose.category` differs from `source.collectedFor`",
                condition.negated().sentence());
        assertEquals(
                "“plainly personal” or `worker.notice` is stated or the day is on or after 2018-05-25 "
                        + "or `purpose.category` equals `source.collectedFor`",
                condition.negated().negated().sentence());
    }

    @Test
    void tellsEachFactOnceInTheOrderInWhichItIsRead() {
        Condition condition = Conditions.all(
                Conditions.isStated(Facts.NOTICE),
                Conditions.same(Facts.PURPOSE, Facts.COLLECTED_FOR),
                PERSONAL,
                Conditions.isUnstated(Facts.NOTICE));

        assertEquals(List.of(Facts.NOTICE, Facts.PURPOSE, Facts.COLLECTED_FOR, Facts.NATURE), condition.facts());
        assertEquals(
                new TreeSet<>(
                        List.of("communication.nature", "purpose.category", "source.collectedFor", "worker.notice")),
                condition.factNames());
    }

    @Test
    void tellsItsFactsDaysAndNames() {
        Condition condition = Conditions.any(
                PERSONAL, Conditions.not(PERSONAL), Conditions.onOrAfter(2020, 1, 1), Conditions.before(2010, 1, 1));

        assertEquals(new TreeSet<>(List.of("communication.nature")), condition.factNames());
        assertEquals(
                new TreeSet<>(List.of(LocalDate.of(2010, 1, 1), LocalDate.of(2020, 1, 1))), condition.boundaryDays());
        assertEquals(List.of(PERSONAL), condition.named());
    }

    @Test
    void listsWhatStandsInManyPlacesOnce() {
        Condition stated = Conditions.isStated(Facts.NOTICE);
        Condition both = Conditions.all(PERSONAL, Conditions.not(PERSONAL), stated);

        List<Condition> nodes = Condition.nodes(List.of(both, stated, PERSONAL));

        Condition personal = ((Condition.Named) PERSONAL).meaning();
        assertEquals(List.of(both, PERSONAL, personal, Conditions.not(PERSONAL), stated), nodes);
        assertEquals(List.of(Facts.NATURE, Facts.NOTICE), Condition.facts(List.of(both, stated)));
    }

    @Test
    void mustNameValuesOfItsFact() {
        IllegalArgumentException none =
                assertThrows(IllegalArgumentException.class, () -> Conditions.isIn(Facts.NOTICE));
        IllegalArgumentException foreign = assertThrows(
                IllegalArgumentException.class, () -> new Condition.In<Object>(cast(Facts.NOTICE), List.of("LOUD")));

        assertEquals("condition on `worker.notice` must name a value", none.getMessage());
        assertEquals("fact `worker.notice` must be one of " + List.of(Notice.values()), foreign.getMessage());
    }

    @SuppressWarnings("unchecked") // On purpose: as somebody who goes around the compiler.
    private static Fact<Object> cast(Fact<?> fact) {
        return (Fact<Object>) fact;
    }

    @Test
    void comparesOnlyFactsWithTheSameFewValues() {
        Fact<String> one = Fact.declared("de.one", List.of("a", "b"), "a", FactKind.MARKER);
        Fact<String> other = Fact.declared("de.other", List.of("b", "a"), "a", FactKind.MARKER);

        IllegalArgumentException different =
                assertThrows(IllegalArgumentException.class, () -> Conditions.same(one, other));
        IllegalArgumentException many = assertThrows(
                IllegalArgumentException.class, () -> Conditions.same(Facts.WORKER_COUNTRY, Facts.EMPLOYER_COUNTRY));

        assertEquals(
                "condition that compares `de.one` with `de.other` must compare facts with the same values",
                different.getMessage());
        assertEquals(
                "condition that compares `worker.country` with `employer.country` "
                        + "must compare facts with at most 62 values",
                many.getMessage());
    }

    @Test
    void comparesFactsWithAsManyValuesAsAreAllowed() {
        List<String> most = IntStream.range(0, 62).mapToObj(String::valueOf).toList();
        Fact<String> one = Fact.declared("de.one", most, "0", FactKind.MARKER);
        Fact<String> other = Fact.declared("de.other", most, "0", FactKind.MARKER);

        assertEquals("`de.one` equals `de.other`", Conditions.same(one, other).sentence());
    }
}
