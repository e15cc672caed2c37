// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import org.monitoringconsent.domain.RequestShapeException;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.domain.Worker;

/** Which states a fact can have is what engine and proofs take for granted: exactly those of requests that can be built. */
final class ShapeTest {

    private static final CountryCode GB = CountryCode.GB;

    @ParameterizedTest
    @EnumSource(Activity.class)
    void possibleStatesAreThoseOfRequestsThatCanBeBuilt(Activity activity) {
        for (boolean acting : new boolean[] {false, true}) {
            List<MonitoringRequest> bases = bases(activity, acting);
            for (Fact<?> fact : Facts.all()) {
                for (int state = 0; state < fact.states(); state++) {
                    assertEquals(
                            reachable(bases, fact, state),
                            Shape.possible(fact, state, activity, acting),
                            fact.name() + " in state " + state + " for " + activity + (acting ? " acting" : ""));
                }
            }
        }
    }

    private static boolean reachable(List<MonitoringRequest> bases, Fact<?> fact, int state) {
        Fact<?> attribute = fact;
        for (MonitoringRequest base : bases) {
            Optional<MonitoringRequest> made = state == 0 || base.packed().value(attribute) == state
                    ? Optional.of(base)
                    : edited(base, attribute, fact.values().get(state - 1));
            if (made.isPresent()
                    && made.get().activity() == base.activity()
                    && made.get().packed().value(attribute) == state) {
                return true;
            }
        }
        return false;
    }

    private static Optional<MonitoringRequest> edited(MonitoringRequest base, Fact<?> attribute, Object value) {
        try {
            return Optional.of(attribute.changeTo(base, value));
        } catch (IllegalArgumentException cannotBe) {
            return Optional.empty();
        }
    }

    /** Every combination of the parts that a request for the activity may or must have, with only what they require. */
    private static List<MonitoringRequest> bases(Activity activity, boolean acting) {
        List<MonitoringRequest> bases = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            for (int parts = 0; parts < 4; parts++) {
                MonitoringRequest.Builder builder = MonitoringRequest.builder()
                        .day(LocalDate.of(2026, 6, 30))
                        .activity(activity)
                        .worker(Worker.builder().id("w").country(GB).build())
                        .employer(Employer.builder().country(GB).build());
                if (acting) {
                    // The one kind that can name a recipient.
                    builder.use(Use.builder().kind(UseKind.DISCLOSURE).build());
                }
                if ((parts & 1) != 0) {
                    builder.communication(Communication.builder()
                            .channel(channel)
                            .line(Line.EMPLOYER_PRIVATE)
                            .build());
                }
                if ((parts & 2) != 0) {
                    builder.recordCheck(RecordCheck.builder()
                            .record(RecordKind.ELECTORAL_ROLL)
                            .build());
                }
                try {
                    bases.add(builder.build());
                } catch (RequestShapeException cannotBe) {
                    continue;
                }
            }
        }
        return bases;
    }
}
