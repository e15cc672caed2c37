// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.remedy;

import java.util.Set;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.verdict.Reason;

/**
 * Which facts of a request lie in the past, so that nobody can change them any more.
 *
 * <p>Where the material exists already, so does its capture: what was communicated, what the worker was told before it and
 * what of the caller's hold or a camera's sound was kept. Whoever plays a recording back or analyses a stored copy still
 * decides on the manner of that act: how much of it, openly or not, and who does it. Where the question is to act on the
 * material, all of that is over too; only who decides on the result is not. Source: the vocabulary, section 6.
 */
public final class Past {

    private static final Set<Fact<?>> OF_ANY_CAPTURE =
            Set.of(Facts.NOTICE, Facts.RECORDS_HOLD, Facts.RECORDS_SOUND, Facts.STORED_COPY);

    private final MonitoringRequest request;
    private final boolean captured;
    private final boolean used;

    private Past(MonitoringRequest request, boolean captured, boolean used) {
        this.request = request;
        this.captured = captured;
        this.used = used;
    }

    /** What lies in the past where a request is made. */
    public static Past of(MonitoringRequest request) {
        boolean used = request.use().isPresent();
        boolean stored = request.activity() == Activity.PLAY_BACK
                || request.manner().storedCopy().orElse(false);
        return new Past(request, used || stored, used);
    }

    /** Whether the fact lies in the past: it can be stated, but no longer changed. */
    public boolean holds(Fact<?> fact) {
        if (!captured || fact.isDeclared()) {
            return false;
        }
        boolean communicated = fact.name().startsWith("communication.") && !fact.equals(Facts.PROTECTION_WAIVED);
        boolean manner = fact.name().startsWith("manner.") && !fact.equals(Facts.DECISION);
        return communicated || OF_ANY_CAPTURE.contains(fact) || (used && manner);
    }

    /**
     * Whether every change that would cure a denial lies in the past: nobody can consent to what is over.
     *
     * @since 0.2
     */
    public boolean bars(Reason denial) {
        return !denial.cures().isEmpty()
                && denial.cures().stream()
                        .allMatch(cure -> cure.changes().stream()
                                .anyMatch(change ->
                                        holds(change.fact()) && isStatedOtherwise(change.fact(), change.value())));
    }

    private boolean isStatedOtherwise(Fact<?> fact, Object value) {
        return fact.in(request).filter(stated -> !stated.equals(value)).isPresent();
    }
}
