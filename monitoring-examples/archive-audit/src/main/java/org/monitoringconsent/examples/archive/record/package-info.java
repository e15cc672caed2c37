// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * What an archive's record says about one call, message or meeting, whatever format it came in.
 *
 * <p>Start with {@link org.monitoringconsent.examples.archive.record.CallRecord}. All values are immutable. What the
 * record does not say is an explicit unknown: an empty {@code Optional}, {@code UNKNOWN}, or an empty list; nothing is
 * guessed. Numbers, addresses and identifiers of people never reach a {@code toString}; names and content are not kept
 * at all. Depends on nothing but the JDK.
 */
@NullMarked
package org.monitoringconsent.examples.archive.record;

import org.jspecify.annotations.NullMarked;
