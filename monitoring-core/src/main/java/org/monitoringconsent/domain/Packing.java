// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.ArrayList;
import java.util.List;

/** Reads the facts of the vocabulary from a request into the words of its packed form. */
final class Packing {

    /** For each part the facts that it states, after the one that says whether it is there. */
    private static final List<Packing> PARTS = parts();

    private final Part part;
    private final Fact<?>[] facts;

    private Packing(Part part) {
        this.part = part;
        this.facts = own(part);
    }

    private static Fact<?>[] own(Part part) {
        List<Fact<?>> own = new ArrayList<>();
        for (Fact<?> fact : Facts.all()) {
            if (fact.isOf(part)) {
                own.add(fact);
            }
        }
        return own.toArray(new Fact<?>[0]);
    }

    private static List<Packing> parts() {
        List<Packing> parts = new ArrayList<>();
        parts.add(new Packing(Facts.CATALOGUE.request));
        for (Part part : Facts.CATALOGUE.parts()) {
            parts.add(new Packing(part));
        }
        return parts;
    }

    /** The words of a request, each fact at its place: 0 when it is not stated, otherwise 1 plus its position. */
    static long[] words(MonitoringRequest request) {
        long[] words = new long[PackedRequest.WORDS];
        for (Packing packing : PARTS) {
            Object holder = packing.part.in(request);
            Object[] values = holder == null ? null : packing.part.values(holder);
            for (Fact<?> fact : packing.facts) {
                int state = values == null ? fact.stateOfAbsence() : fact.stateIn(values);
                words[fact.word()] |= (long) state << fact.shift();
            }
        }
        return words;
    }

    /** Puts the facts of one part, which is there, over those in the words. */
    static void put(long[] words, Part part, Object holder) {
        for (Packing packing : PARTS) {
            if (packing.part == part) {
                Object[] values = part.values(holder);
                for (Fact<?> fact : packing.facts) {
                    words[fact.word()] =
                            (words[fact.word()] & ~fact.mask()) | ((long) fact.stateIn(values) << fact.shift());
                }
            }
        }
    }

    /** Puts the facts of a worker and of a communication over those in the words. */
    static void putCall(long[] words, Worker worker, Communication communication) {
        put(words, Facts.WORKER, worker);
        put(words, Facts.COMMUNICATION, communication);
    }
}
