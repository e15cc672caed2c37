// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.verdict;

import java.time.LocalDate;
import org.monitoringconsent.domain.Jurisdiction;

/**
 * Which law was applied.
 *
 * @param jurisdiction the country
 * @param edition the first day of the edition: the last day, on or before the act, on which anything changed
 * @param version the version of the rule set
 */
public record RuleSetEdition(Jurisdiction jurisdiction, LocalDate edition, String version) {}
