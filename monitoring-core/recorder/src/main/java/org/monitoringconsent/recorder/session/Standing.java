// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.MonitoringRequest;

/**
 * What an employer states about an activity apart from the single call: worker, employer, manner, safeguards and the line.
 *
 * <p>A session adds what it knows of the call: who takes part, who was told, agreed or objected, whether the talk is
 * personal, card data is given or somebody is on hold. Of these it believes nothing that a standing request says in favour
 * of monitoring.
 */
@FunctionalInterface
public interface Standing {

    /**
     * The standing request, which describes a communication, or empty when the employer does not do this to this worker on
     * this day; then it is not allowed.
     *
     * @param activity what is done
     * @param worker the id of the worker, as it came with the call
     * @param day the day of the act where the worker is
     */
    Optional<MonitoringRequest> request(Activity activity, String worker, LocalDate day);

    /**
     * These requests, each for its activity, whoever the worker is and whatever the day.
     *
     * @throws IllegalArgumentException when two are for one activity, or one describes no communication
     */
    static Standing of(MonitoringRequest... requests) {
        Map<Activity, MonitoringRequest> byActivity = new EnumMap<>(Activity.class);
        for (MonitoringRequest request : Arrays.asList(requests)) {
            if (request.communication().isEmpty()) {
                throw new IllegalArgumentException(
                        "a standing request for `" + request.activity() + "` must describe the communication");
            }
            if (byActivity.put(request.activity(), request) != null) {
                throw new IllegalArgumentException(
                        "there must be one standing request for `" + request.activity() + "`, not two");
            }
        }
        return (activity, worker, day) -> Optional.ofNullable(byActivity.get(activity))
                .map(request -> request.withDay(day).withWorker(request.worker().withId(worker)));
    }
}
