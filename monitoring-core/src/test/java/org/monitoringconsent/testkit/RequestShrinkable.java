package org.monitoringconsent.testkit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.monitoringconsent.domain.CommunicationNeed;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.fact.FactKind;
import org.monitoringconsent.fact.Facts;

/** A request that shrinks by saying less: a part or a fact is left out, as far as the request stays well formed. */
final class RequestShrinkable implements Shrinkable<MonitoringRequest> {

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
        Stream<Consumer<RequestParts>> whole = Stream.of(
                parts -> parts.use = Optional.empty(),
                parts -> parts.recordCheck = Optional.empty(),
                this::withoutCommunication,
                parts -> parts.attributes.clear(),
                parts -> parts.purpose = parts.purpose.withStatement(Optional.empty()),
                parts -> parts.employer = parts.employer.withCountry(parts.worker.country()));
        Stream<Consumer<RequestParts>> facts = Facts.all().stream()
                .filter(fact -> FactEdits.canChange(fact) && fact.kind() != FactKind.GIVEN)
                .map(fact -> parts -> FactEdits.apply(parts, fact, Optional.empty()));
        Stream<Consumer<RequestParts>> attributes =
                request.attributes().keySet().stream().map(key -> parts -> parts.attributes.remove(key));
        return Stream.of(whole, facts, attributes).flatMap(edits -> edits).flatMap(this::edited);
    }

    private void withoutCommunication(RequestParts parts) {
        if (parts.activity.communicationNeed() != CommunicationNeed.YES) {
            parts.communication = Optional.empty();
        }
    }

    private Stream<Shrinkable<MonitoringRequest>> edited(Consumer<RequestParts> edit) {
        RequestParts parts = RequestParts.of(request);
        edit.accept(parts);
        return parts.isWellFormed()
                ? Stream.of(parts.build())
                        .filter(smaller -> weight(smaller) < weight(request))
                        .map(RequestShrinkable::new)
                : Stream.empty();
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(weight(request));
    }

    private static long weight(MonitoringRequest request) {
        long stated = Facts.all().stream()
                .filter(fact -> FactReadings.stated(request, fact).isPresent())
                .count();
        long parts = (request.use().isPresent() ? 1 : 0)
                + (request.recordCheck().isPresent() ? 1 : 0)
                + (request.communication().isPresent() ? 1 : 0)
                + (request.purpose().statement().isPresent() ? 1 : 0)
                + (request.employer().country().equals(request.worker().country()) ? 0 : 1);
        return stated + parts + request.attributes().size();
    }
}
