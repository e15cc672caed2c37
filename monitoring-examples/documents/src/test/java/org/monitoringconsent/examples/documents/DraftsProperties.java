// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.testkit.Requests;

class DraftsProperties {

    private static final MonitoringEngine ENGINE = DraftLaws.engine();

    /** Whatever is asked: no sentence without law or the mark that there is none, no gap without a mark, no fact made up. */
    @Property(tries = 300)
    void theLawsHoldForEveryRequest(@ForAll("requests") MonitoringRequest request) {
        DraftLaws.hold(ENGINE, request);
    }

    /** The same for sound requests in which facts are left out or changed, most of which are allowed. */
    @Property(tries = 300)
    void theLawsHoldForEveryChangeOfASoundRequest(@ForAll("changed") MonitoringRequest request) {
        DraftLaws.hold(ENGINE, request);
    }

    @Provide
    Arbitrary<MonitoringRequest> requests() {
        return Requests.arbitrary(DraftLaws.ruleSets(ENGINE));
    }

    @Provide
    Arbitrary<MonitoringRequest> changed() {
        Arbitrary<MonitoringRequest> sound = Arbitraries.of(Requests.valid(), Requests.valid("NL"));
        List<Fact<?>> listed =
                Facts.all().stream().filter(fact -> !fact.isOpen()).toList();
        Arbitrary<List<Fact<?>>> facts = Arbitraries.of(listed).list().ofMaxSize(4);
        return sound.flatMap(request -> facts.flatMap(left -> Arbitraries.randomValue(random -> {
            MonitoringRequest changed = request;
            for (Fact<?> fact : left) {
                MonitoringRequest before = changed;
                changed = random.nextBoolean()
                        ? Requests.without(before, fact).orElse(before)
                        : Requests.with(
                                        before,
                                        fact,
                                        fact.values()
                                                .get(random.nextInt(
                                                        fact.values().size())))
                                .orElse(before);
            }
            return changed;
        })));
    }
}
