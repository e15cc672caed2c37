// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Biometric;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.domain.UseKind;

class PackedRequestProperties {

    /** Every value of every attribute arrives in the packed form, and nothing else changes. */
    @Example
    void holdsEachValueOfEachAttribute() {
        for (Fact<?> attribute : Facts.all()) {
            for (Object value : attribute.values()) {
                Map<Fact<?>, Object> facts = RequestTexts.smallest(activityFor(attribute, value));
                if (attribute.name().startsWith("use.")) {
                    facts.put(Facts.USE_KIND, attribute == Facts.DISCLOSED_TO ? UseKind.DISCLOSURE : UseKind.COACHING);
                }
                if (attribute.name().contains(".")) {
                    facts.put(attribute, value);
                }
                assertPacked(RequestTexts.complete(facts));
            }
        }
    }

    /** The packed form holds exactly what a request states, whatever it states. */
    @Property(tries = 2_000)
    void holdsWhatTheRequestStates(@ForAll long seed) {
        assertPacked(RequestTexts.random(new Random(seed)));
    }

    /** A changed copy differs in that one attribute only, and changing it back gives the same packed form. */
    @Property(tries = 300)
    void changesOneAttributeOnly(@ForAll long seed, @ForAll @IntRange(max = 92) int number) {
        Fact<?> changed = Facts.all().get(number);
        Assume.that(!changed.isOpen());
        PackedRequest packed = RequestJson.read(RequestTexts.json(RequestTexts.random(new Random(seed))))
                .packed();

        for (int value = 0; value < changed.states(); value++) {
            PackedRequest copy = packed.with(changed, value);

            assertEquals(value, copy.value(changed));
            for (Fact<?> other : Facts.all()) {
                assertEquals(other == changed ? value : packed.value(other), copy.value(other), other.name());
            }
            assertEquals(packed, copy.with(changed, packed.value(changed)));
            assertEquals(
                    packed.hashCode(), copy.with(changed, packed.value(changed)).hashCode());
            if (value != packed.value(changed)) {
                assertNotEquals(packed, copy);
            }
        }
    }

    /** The same but for a region is not the same, and a region that is taken out leaves nothing behind. */
    @Property(tries = 100)
    void tellsRegionsApart(@ForAll("regions") RegionCode one, @ForAll("regions") RegionCode other, @ForAll long seed) {
        PackedRequest none = RequestJson.read(RequestTexts.json(RequestTexts.random(new Random(seed))))
                .packed()
                .with(Facts.WORKER_REGION, 0)
                .with(Facts.OTHER_PARTY_REGION, 0);
        PackedRequest first = none.with(Facts.WORKER_REGION, one);
        PackedRequest second = none.with(Facts.WORKER_REGION, other);

        assertEquals(one.equals(other), first.equals(second));
        assertEquals(first, none.with(Facts.WORKER_REGION, RegionCode.of(one.value())));
        assertEquals(
                first.hashCode(),
                none.with(Facts.WORKER_REGION, RegionCode.of(one.value())).hashCode());
        assertNotEquals(first, none.with(Facts.OTHER_PARTY_REGION, one));
        assertEquals(none, first.with(Facts.WORKER_REGION, 0));
        assertTrue(first.hasRegions());
        assertFalse(none.hasRegions());
        assertTrue(first.toString().contains("worker.region=" + one));
    }

    @Provide
    static Arbitrary<RegionCode> regions() {
        return Arbitraries.of("US-CA", "US-NY", "GB-SCT", "FR-75").map(RegionCode::of);
    }

    @Test
    void refusesValuesAndWordsThatItDoesNotHave() {
        PackedRequest packed = RequestJson.read(RequestTexts.json(RequestTexts.smallest(Activity.RECORD)))
                .packed();

        assertEquals(
                "value `5` of `worker.notice` must be 0 to 4",
                assertThrows(IllegalArgumentException.class, () -> packed.with(Facts.NOTICE, 5))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> packed.with(Facts.NOTICE, -1));
        assertThrows(IllegalArgumentException.class, () -> packed.word(4));
    }

    private static Activity activityFor(Fact<?> attribute, Object value) {
        if (value instanceof Activity activity) {
            return activity;
        }
        if (attribute.name().startsWith("recordCheck")) {
            return Activity.CHECK_RECORDS;
        }
        if (attribute == Facts.BIOMETRIC) {
            return value == Biometric.NONE ? Activity.WATCH_BY_CAMERA : Activity.IDENTIFY_SPEAKER;
        }
        return attribute == Facts.STORED_COPY ? Activity.TRANSCRIBE : Activity.RECORD;
    }

    private static void assertPacked(Map<Fact<?>, Object> facts) {
        MonitoringRequest request = RequestJson.read(RequestTexts.json(facts));

        PackedRequest packed = request.packed();

        for (Fact<?> attribute : Facts.all()) {
            int expected = attribute.isOpen()
                    ? facts.containsKey(attribute) ? 1 : 0
                    : attribute.values().indexOf(facts.getOrDefault(attribute, "unstated")) + 1;
            Optional<Object> region = attribute.isOpen() ? Optional.ofNullable(facts.get(attribute)) : Optional.empty();
            assertEquals(region, packed.region(attribute), attribute.name());
            assertEquals(expected, packed.value(attribute), () -> attribute.name() + " of " + facts);
        }
        assertEquals(packed, PackedRequest.of(request));
        for (int word = 0; word < PackedRequest.WORDS; word++) {
            long[] words = {packed.word0(), packed.word1(), packed.word2(), packed.word3()};
            assertEquals(words[word], packed.word(word));
        }
    }
}
