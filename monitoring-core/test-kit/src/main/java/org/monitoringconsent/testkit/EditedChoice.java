// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RequestShapeException;

/** Chooses what a request states, but for one fact. */
final class EditedChoice implements RequestAssembler.Choice {

    private final MonitoringRequest request;
    private final Fact<?> edited;
    private final Optional<?> value;

    private EditedChoice(MonitoringRequest request, Fact<?> edited, Optional<?> value) {
        this.request = request;
        this.edited = edited;
        this.value = value;
    }

    /** The request in which the fact has the value, or is left out; empty when no well-formed request is like that. */
    static Optional<MonitoringRequest> edit(MonitoringRequest request, Fact<?> fact, Optional<?> value) {
        List<Fact<?>> declared = new ArrayList<>();
        request.attributes().forEach((key, stated) -> {
            if (!key.equals(fact.name())) {
                declared.add(Fact.declared(key, List.of(stated.asText()), stated.asText(), FactKind.MARKER));
            }
        });
        if (fact.isDeclared()) {
            declared.add(fact);
        }
        RequestAssembler.Frame frame = RequestAssembler.Frame.of(request);
        MonitoringRequest changed;
        try {
            changed = RequestAssembler.assemble(frame, new EditedChoice(request, fact, value), declared);
        } catch (RequestShapeException e) {
            return Optional.empty();
        }
        boolean taken = FactReadings.stated(changed, fact).equals(value);
        return taken ? Optional.of(changed) : Optional.empty();
    }

    @Override
    public <V> Optional<V> of(Fact<V> fact) {
        if (fact.equals(edited)) {
            return value.map(fact::typed);
        }
        Optional<?> stated = FactReadings.stated(request, fact);
        if (stated.isEmpty() && fact.kind() == FactKind.GIVEN && !fact.equals(Facts.ACTIVITY)) {
            return Optional.of(fact.values().get(0));
        }
        return stated.map(fact::typed);
    }
}
