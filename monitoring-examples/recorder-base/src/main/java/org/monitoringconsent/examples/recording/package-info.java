// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * What the two example recorders share.
 *
 * <p>{@link org.monitoringconsent.examples.recording.House} says what an employer states, {@link
 * org.monitoringconsent.examples.recording.CallKeeper} keeps the sound of a call as its session says, and {@link
 * org.monitoringconsent.examples.recording.CallReport} tells afterwards what was kept and why, in text and as a page.
 */
@NullMarked
package org.monitoringconsent.examples.recording;

import org.jspecify.annotations.NullMarked;
