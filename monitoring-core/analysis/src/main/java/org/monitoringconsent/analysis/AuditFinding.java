// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.MonitoringRequest;

/**
 * Something that is proved to be wrong with a rule set on some days.
 *
 * @param kind what is wrong
 * @param subject the rule id, the fact with the value, the activity, the purpose or the topic
 * @param editions the first days of the editions, next to each other, in which it is so
 * @param endDayExclusive the first day of the next edition, in which it is not so; empty when there is none
 * @param activities the activities for which it is so; all of them when it does not depend on the activity
 * @param explanation why it is so
 * @param witnesses the request that shows it; where a change shows it, the request before and after; empty when it is
 *     that no request does something
 */
public record AuditFinding(
        FindingKind kind,
        String subject,
        List<LocalDate> editions,
        Optional<LocalDate> endDayExclusive,
        Set<Activity> activities,
        Explanation explanation,
        List<MonitoringRequest> witnesses) {

    /** Copies the collections and checks that there is an edition. */
    public AuditFinding {
        editions = List.copyOf(editions);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("finding about `" + subject + "` must name an edition");
        }
        activities = java.util.Collections.unmodifiableSet(new TreeSet<>(activities));
        witnesses = List.copyOf(witnesses);
    }

    /** Returns why it is so, one sentence in the language, or in English where there are no texts in it. */
    public String explanation(Locale language) {
        return explanation.in(language);
    }

    /** Returns the first day on which it is so. */
    public LocalDate firstDay() {
        return editions.get(0);
    }

    /** Returns the days in words, such as {@code from 2018-05-25 to 2020-01-30}. */
    public String days() {
        return endDayExclusive
                .map(end -> "from " + firstDay() + " to " + end.minusDays(1))
                .orElse("since " + firstDay());
    }

    @Override
    public String toString() {
        return kind + " " + subject + " " + days();
    }
}
