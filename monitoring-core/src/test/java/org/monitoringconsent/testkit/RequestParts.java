package org.monitoringconsent.testkit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Manner;
import org.monitoringconsent.domain.MonitoringPurpose;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RecordCheck;
import org.monitoringconsent.domain.RequestShape;
import org.monitoringconsent.domain.Safeguards;
import org.monitoringconsent.domain.Source;
import org.monitoringconsent.domain.Suspicion;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.Worker;

/** The parts of a request while it is being put together or changed. */
final class RequestParts {

    LocalDate day;
    Activity activity;
    MonitoringPurpose purpose = MonitoringPurpose.empty();
    Worker worker;
    Optional<Communication> communication = Optional.empty();
    Manner manner = Manner.empty();
    Employer employer;
    Safeguards safeguards = Safeguards.empty();
    Suspicion suspicion = Suspicion.empty();
    Source source = Source.empty();
    Optional<Use> use = Optional.empty();
    Optional<RecordCheck> recordCheck = Optional.empty();
    final SortedMap<String, AttributeValue> attributes = new TreeMap<>();

    RequestParts(LocalDate day, Activity activity, Worker worker, Employer employer) {
        this.day = day;
        this.activity = activity;
        this.worker = worker;
        this.employer = employer;
    }

    static RequestParts of(MonitoringRequest request) {
        RequestParts parts = new RequestParts(request.day(), request.activity(), request.worker(), request.employer());
        parts.purpose = request.purpose();
        parts.communication = request.communication();
        parts.manner = request.manner();
        parts.safeguards = request.safeguards();
        parts.suspicion = request.suspicion();
        parts.source = request.source();
        parts.use = request.use();
        parts.recordCheck = request.recordCheck();
        parts.attributes.putAll(request.attributes());
        return parts;
    }

    boolean isWellFormed() {
        return RequestShape.of(Optional.of(day), Optional.of(activity))
                .communication(communication.isPresent(), communication.map(Communication::channel))
                .manner(manner.endsOn(), manner.storedCopy())
                .recordCheck(recordCheck.isPresent())
                .faults()
                .isEmpty();
    }

    MonitoringRequest build() {
        return MonitoringRequest.builder()
                .day(day)
                .activity(activity)
                .purpose(purpose)
                .worker(worker)
                .communication(communication)
                .manner(manner)
                .employer(employer)
                .safeguards(safeguards)
                .suspicion(suspicion)
                .source(source)
                .use(use)
                .recordCheck(recordCheck)
                .putAllAttributes(attributes)
                .build();
    }
}
