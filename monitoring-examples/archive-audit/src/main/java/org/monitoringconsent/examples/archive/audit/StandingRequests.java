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
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.Group;
import org.monitoringconsent.recorder.arrangement.Practice;

/**
 * Asks what an arrangement allows apart from any single call: each activity for each purpose, for a worker of a group in a
 * country on a day, with the notice and the safeguards that hold then.
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

    /** Returns the groups of the arrangement that have a worker in the country and are monitored at some time. */
    public List<String> groupsIn(String country) {
        return arrangement.groups().values().stream()
                .filter(group -> group.monitored().isPresent())
                .map(Group::id)
                .filter(group -> arrangement.workers().values().stream()
                        .anyMatch(worker ->
                                worker.group().equals(group) && worker.country().equals(country)))
                .toList();
    }

    /** Returns the countries in which workers of the arrangement work, in its order. */
    public List<String> countries() {
        return arrangement.workers().values().stream()
                .map(worker -> worker.country())
                .distinct()
                .filter(country -> !groupsIn(country).isEmpty())
                .toList();
    }

    /** Returns the request, or empty where an arrangement cannot ask it, as for a look into a register. */
    public Optional<MonitoringRequest> request(
            String group, String country, LocalDate day, Activity activity, PurposeCategory purpose) {
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
        sheet.state("worker.country", country);
        sheet.stateAll(safeguards.inForce(group, day));
        sheet.state("activity", activity.name()).state("purpose.category", purpose.name());
        stateCommunication(sheet, activity);
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
                .filter(practice ->
                        practice.groups().isEmpty() || practice.groups().contains(group))
                .filter(practice -> practice.span().contains(day))
                .findFirst();
    }

    /** A communication is one on a channel that fits what is done; where there can be none, nothing is said of one. */
    private void stateCommunication(FactSheet sheet, Activity activity) {
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
    }
}
