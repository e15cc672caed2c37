// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import java.util.Optional;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.verdict.Verdict;

/**
 * What the law says of one worker and one other party of a call.
 *
 * @param worker the id of the worker
 * @param other the id of the other party, who is outside or, on an internal call, another worker; empty while nobody else is
 *     there
 * @param request what was asked
 * @param verdict what was answered
 */
public record PairVerdict(String worker, Optional<String> other, MonitoringRequest request, Verdict verdict) {

    /** The answer only: whose it is stays out. */
    @Override
    public String toString() {
        return verdict.toString();
    }
}
