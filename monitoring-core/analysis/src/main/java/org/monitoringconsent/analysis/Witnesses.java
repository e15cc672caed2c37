// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.time.LocalDate;
import java.util.Map;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RecordCheck;
import org.monitoringconsent.domain.RecordKind;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.domain.Worker;

/** Turns a model into a request that anyone can decide. */
final class Witnesses {

    private final CountryCode country;

    Witnesses(CountryCode country) {
        this.country = country;
    }

    /** The request of a model, with as little stated as the statement allows. */
    MonitoringRequest shortest(KindOfQuestion kind, LocalDate day, int statement, Model model) {
        return request(kind, day, sparse(kind, statement, model));
    }

    /** The model with every fact left out that need not be stated for the statement to hold. */
    static Model sparse(KindOfQuestion kind, int statement, Model model) {
        Model sparse = model;
        for (Fact<?> fact : kind.facts) {
            int unstated = kind.positions(fact).position(0);
            if (unstated >= 0) {
                Model tried = sparse.with(kind.number(fact), unstated);
                if (kind.wellFormed(tried) && kind.formulas.holds(statement, tried)) {
                    sparse = tried;
                }
            }
        }
        return sparse;
    }

    MonitoringRequest request(KindOfQuestion kind, LocalDate day, Model model) {
        Map<Fact<?>, Integer> states = kind.states(model);
        MonitoringRequest request = begin(kind, day, states);
        for (Map.Entry<Fact<?>, Integer> entry : states.entrySet()) {
            Fact<?> fact = entry.getKey();
            if (entry.getValue() != 0 && !isPart(fact)) {
                request = fact.changeTo(request, kind.positions(fact).value(entry.getValue()));
            }
        }
        return request;
    }

    private static boolean isPart(Fact<?> fact) {
        return fact.equals(Facts.ACTIVITY)
                || fact.equals(Facts.COMMUNICATION_GIVEN)
                || fact.equals(Facts.USE_PRESENT)
                || fact.equals(Facts.RECORD_CHECK_GIVEN);
    }

    private MonitoringRequest begin(KindOfQuestion kind, LocalDate day, Map<Fact<?>, Integer> states) {
        MonitoringRequest.Builder builder = MonitoringRequest.builder()
                .day(day)
                .activity(kind.activity)
                .worker(Worker.builder().id("witness").country(country).build())
                .employer(Employer.builder().country(country).build());
        if (isTrue(Facts.COMMUNICATION_GIVEN, states)) {
            builder.communication(Communication.builder()
                    .channel(channel(kind.activity))
                    .line(Line.EMPLOYER_PRIVATE)
                    .build());
        }
        if (kind.acting) {
            builder.use(Use.builder().kind(UseKind.COACHING).build());
        }
        if (isTrue(Facts.RECORD_CHECK_GIVEN, states)) {
            builder.recordCheck(
                    RecordCheck.builder().record(RecordKind.CUSTOMER_RECORDS).build());
        }
        return builder.build();
    }

    private static boolean isTrue(Fact<Boolean> fact, Map<Fact<?>, Integer> states) {
        return states.getOrDefault(fact, 0) == fact.state(true);
    }

    private static Channel channel(Activity activity) {
        for (Channel channel : Channel.values()) {
            if (activity.fits(channel)) {
                return channel;
            }
        }
        throw new IllegalStateException("no channel fits " + activity);
    }
}
