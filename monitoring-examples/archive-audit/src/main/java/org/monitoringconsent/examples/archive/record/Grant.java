// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import java.time.Instant;
import java.util.Optional;

/**
 * What a lawful-basis attachment says about one purpose.
 *
 * @param purpose the purpose in the record's own words, for instance {@code recording}
 * @param granted whether the purpose is allowed
 * @param at since when, where the record says so
 */
public record Grant(String purpose, boolean granted, Optional<Instant> at) {}
