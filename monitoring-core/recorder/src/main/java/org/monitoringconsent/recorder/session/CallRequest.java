// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.domain.CardData;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.RegionCode;

/** Adds to a standing request what is true of a call: facts only, what follows from them is for the rules. */
final class CallRequest {

    private final CallState state;

    CallRequest(CallState state) {
        this.state = state;
    }

    /**
     * The request about a worker and the other party, who may be missing.
     *
     * @throws org.monitoringconsent.domain.RequestShapeException when the two make no well-formed request
     */
    MonitoringRequest of(MonitoringRequest standing, Participant worker, Optional<Participant> other) {
        Communication described = standing.communication()
                .map(line -> communication(line, worker, other))
                .orElseThrow();
        MonitoringRequest request = standing.withCommunication(described);
        if (state.hasObjected(worker.id())) {
            request = request.withWorker(request.worker().withObjected(true));
        }
        if (!state.objections().isEmpty()) {
            // What may be on record against other objections is not on record against this one.
            request = request.with(Facts.OBJECTION_OVERRIDDEN, false);
        }
        if (Facts.LEGAL_BASIS.in(request).equals(Optional.of(LegalBasis.CONSENT)) && !state.allAgreed(state.heard())) {
            request = request.with(Facts.LEGAL_BASIS, LegalBasis.NONE);
        }
        if (!state.held().isEmpty() && !Facts.RECORDS_HOLD.in(request).orElse(false)) {
            // Where the employer does not say that it is kept, the session leaves it out.
            request = request.with(Facts.RECORDS_HOLD, false);
        }
        for (Map.Entry<Fact<?>, String> fact : state.facts().entrySet()) {
            request = becoming(request, fact.getKey(), fact.getValue());
        }
        return request;
    }

    private static <V> MonitoringRequest becoming(MonitoringRequest request, Fact<V> fact, String written) {
        for (int i = 0; i < fact.values().size(); i++) {
            if (fact.label(i).equals(written)) {
                return fact.change(request, fact.values().get(i));
            }
        }
        throw new IllegalArgumentException("fact `" + fact + "` must be one of " + fact.values());
    }

    private Communication communication(Communication line, Participant worker, Optional<Participant> other) {
        Optional<CountryCode> known = other.flatMap(Participant::country);
        Optional<CountryCode> country = known.or(line::otherPartyCountry);
        // Of whom the country is known on the call, the standing request does not tell the region.
        Optional<RegionCode> region = known.isPresent() ? other.flatMap(Participant::region) : line.otherPartyRegion();
        Communication call = line.withConsent(consent())
                .withOtherPartyCountry(country)
                .withOtherPartyRegion(region)
                .withOtherPartyNotified(
                        other.map(party -> state.isInformed(party.id())).orElse(false));
        if (other.isPresent()) {
            call = call.withInternal(other.get().isWorker());
        }
        if (other.map(party -> state.hasObjected(party.id())).orElse(false)) {
            call = call.withOtherPartyObjected(true);
        }
        if (state.isPersonal()) {
            call = call.withNature(Nature.PERSONAL);
        }
        if (state.givesCardData()) {
            // The session leaves it out: with a mask, or by a pause.
            call = call.withCardData(CardData.SUPPRESSED);
        }
        ProtectedFunction office = office(worker, other);
        return office == ProtectedFunction.NONE ? call : call.withProtectedFunction(office);
    }

    /** Consent counts as it is given on the call, by those who can be heard. */
    private Consent consent() {
        if (state.allAgreed(state.heard())) {
            return Consent.ALL;
        }
        return state.heard().stream().anyMatch(party -> state.hasAgreed(party.id())) ? Consent.ONE : Consent.NONE;
    }

    private ProtectedFunction office(Participant worker, Optional<Participant> other) {
        ProtectedFunction theirs = other.map(state::office).orElse(ProtectedFunction.NONE);
        return theirs == ProtectedFunction.NONE ? state.office(worker) : theirs;
    }
}
