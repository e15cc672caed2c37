// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import java.time.Instant;

/**
 * A party was put on hold or taken back.
 *
 * @param at when
 * @param held whether the party was on hold from then on
 */
public record HoldEvent(Instant at, boolean held) {}
