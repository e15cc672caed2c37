// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.MonitoringRequest;

/** One finding in one edition, before those of editions next to each other are put together. */
record Occurrence(
        FindingKind kind,
        String subject,
        LocalDate day,
        Set<Activity> activities,
        Explanation explanation,
        List<MonitoringRequest> witnesses) {}
