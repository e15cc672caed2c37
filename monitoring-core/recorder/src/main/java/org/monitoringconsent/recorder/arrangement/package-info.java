// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * The standing arrangement of an employer: who may be monitored since when, and which safeguard holds from which day.
 *
 * <p>Start with {@link org.monitoringconsent.recorder.arrangement.ArrangementReader}. An arrangement is immutable
 * and holds opaque keys of workers, never names. Everything in it that protects people carries the day from which it
 * holds, so that nothing can be claimed for an earlier call. Spans include their first day and exclude their end day.
 */
package org.monitoringconsent.recorder.arrangement;
