// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.CommunicationNeed;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.Group;
import org.monitoringconsent.recorder.arrangement.Practice;
import org.monitoringconsent.recorder.arrangement.WorkerEntry;

/**
 * Asks what an arrangement allows apart from any single call: each activity for each purpose, for a worker of a group in a
 * country or region on a day, with the notice and the safeguards that hold then.
 */
public final class StandingRequests {

    private static final String ANYBODY = "anybody";
    private static final String COMMUNICATION = "communication.";
    private static final String STORED_COPY = "manner.storedCopy";

    private final Arrangement arrangement;
    private final Set<String> attributeKeys;
    private final DatedSafeguards safeguards;

    /** Prepares the requests of an arrangement, which may state these facts that rule sets bring along. */
    public StandingRequests(Arrangement arrangement, Set<String> attributeKeys) {
        this.arrangement = arrangement;
        this.attributeKeys = Set.copyOf(attributeKeys);
        this.safeguards = new DatedSafeguards(arrangement);
    }

    /**
     * Returns the groups of the arrangement that have a worker in the country or region and are monitored at some time. A worker
     * of whom a region is stated works there and not just in the country.
     */
    public List<String> groupsIn(Jurisdiction where) {
        return arrangement.groups().values().stream()
                .filter(group -> group.monitored().isPresent())
                .map(Group::id)
                .filter(group -> arrangement.workers().values().stream()
                        .anyMatch(worker -> worker.group().equals(group)
                                && worker.jurisdiction().equals(where)))
                .toList();
    }

    /** Returns the countries and regions in which workers of the arrangement work, in its order. */
    public List<Jurisdiction> jurisdictions() {
        return arrangement.workers().values().stream()
                .map(WorkerEntry::jurisdiction)
                .distinct()
                .filter(where -> !groupsIn(where).isEmpty())
                .toList();
    }

    /** Returns the request, or empty where an arrangement cannot ask it, as for a look into a register. */
    public Optional<MonitoringRequest> request(
            String group, Jurisdiction where, LocalDate day, Activity activity, PurposeCategory purpose) {
        if (activity == Activity.CHECK_RECORDS) {
            return Optional.empty();
        }
        FactSheet sheet = new FactSheet();
        practice(group, day, activity).ifPresent(practice -> sheet.stateAll(practice.facts()));
        Group members = arrangement.groups().get(group);
        sheet.stateAll(arrangement.employer());
        if (members != null) {
            sheet.stateAll(members.employer());
            sheet.state(
                    "worker.inMonitoredGroup",
                    members.monitored().map(span -> span.contains(day)).orElse(false));
        }
        sheet.state("worker.country", where.country().value());
        if (where instanceof RegionCode region) {
            sheet.state("worker.region", region.value());
        }
        sheet.stateAll(safeguards.inForce(group, day));
        sheet.state("activity", activity.name()).state("purpose.category", purpose.name());
        stateCommunication(sheet, where, activity);
        if (!activity.canWorkOnStoredCopy() || activity == Activity.PLAY_BACK) {
            sheet.withdraw(STORED_COPY);
        }
        try {
            return Optional.of(sheet.request(attributeKeys, ANYBODY, day));
        } catch (IllegalArgumentException misfit) {
            return Optional.empty();
        }
    }

    private Optional<Practice> practice(String group, LocalDate day, Activity activity) {
        return arrangement.practices().stream()
                .filter(practice -> activity.name().equals(practice.facts().get("activity")))
                .filter(practice -> practice.concerns(Optional.of(group), day))
                .findFirst();
    }

    /**
     * A communication is one on a channel that fits what is done; where there can be none, nothing is said of one. Where the law
     * is that of a region, it is one within the region.
     */
    private void stateCommunication(FactSheet sheet, Jurisdiction where, Activity activity) {
        if (activity.communicationNeed() == CommunicationNeed.NEVER) {
            List.copyOf(sheet.stated().keySet()).stream()
                    .filter(path -> path.startsWith(COMMUNICATION))
                    .forEach(sheet::withdraw);
            return;
        }
        Channel channel = activity.fits(Channel.CALL)
                ? Channel.CALL
                : Arrays.stream(Channel.values())
                        .filter(activity::fits)
                        .findFirst()
                        .orElse(Channel.CALL);
        sheet.stateAll(Map.of("communication.channel", channel.name(), "communication.line", arrangement.line()));
        if (where instanceof RegionCode region) {
            sheet.state("communication.otherPartyCountry", region.country().value())
                    .state("communication.otherPartyRegion", region.value());
        }
    }
}
