// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;

/** A request that shrinks by saying less: a part or a fact is left out, as far as the request stays well formed. */
final class RequestShrinkable implements Shrinkable<MonitoringRequest> {

    private static final List<Fact<Boolean>> PARTS =
            List.of(Facts.USE_PRESENT, Facts.RECORD_CHECK_GIVEN, Facts.COMMUNICATION_GIVEN);

    private final MonitoringRequest request;

    RequestShrinkable(MonitoringRequest request) {
        this.request = request;
    }

    @Override
    public MonitoringRequest value() {
        return request;
    }

    @Override
    public Stream<Shrinkable<MonitoringRequest>> shrink() {
        Stream<Optional<MonitoringRequest>> parts = PARTS.stream().map(part -> Requests.with(request, part, false));
        Stream<Optional<MonitoringRequest>> facts = Facts.all().stream().map(fact -> Requests.without(request, fact));
        Stream<Optional<MonitoringRequest>> others = Stream.of(
                Requests.with(request, Facts.EMPLOYER_COUNTRY, request.worker().country()),
                Optional.of(request.withPurpose(request.purpose().withStatement(Optional.empty()))),
                Optional.of(request.withAttributes(Map.of())));
        return Stream.of(parts, others, facts)
                .flatMap(smaller -> smaller)
                .flatMap(Optional::stream)
                .filter(smaller -> weight(smaller) < weight(request))
                .map(RequestShrinkable::new);
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(weight(request));
    }

    private static long weight(MonitoringRequest request) {
        long stated = Facts.all().stream()
                .filter(fact -> FactReadings.stated(request, fact).isPresent())
                .count();
        int parts = (request.use().isPresent() ? 1 : 0)
                + (request.recordCheck().isPresent() ? 1 : 0)
                + (request.communication().isPresent() ? 1 : 0)
                + (request.purpose().statement().isPresent() ? 1 : 0)
                + (request.employer().country().equals(request.worker().country()) ? 0 : 1);
        return stated + parts + request.attributes().size();
    }
}
