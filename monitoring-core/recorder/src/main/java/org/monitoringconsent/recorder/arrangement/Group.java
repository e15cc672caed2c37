// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.util.Map;
import java.util.Optional;

/**
 * Workers who are treated alike.
 *
 * @param id its name in the arrangement
 * @param monitored the days on which it belongs to the population that may be monitored, empty for never
 * @param employer facts about the employer of this group, by path, where they differ from the arrangement's
 * @param numberCountry the country in which this group's numbers without a country code are read, where it differs
 */
public record Group(
        String id, Optional<Span> monitored, Map<String, Object> employer, Optional<String> numberCountry) {}
