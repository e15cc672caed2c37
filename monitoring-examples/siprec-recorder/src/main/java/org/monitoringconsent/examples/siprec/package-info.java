// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * A SIPREC recording server (RFC 7866).
 *
 * <p>{@link org.monitoringconsent.examples.siprec.SiprecRecorder} speaks SIP, {@code RecordedCall} turns what a call says into
 * events of its session and the answers into {@code a=record}, and {@code RtpReceiver} takes the sound. {@link
 * org.monitoringconsent.examples.siprec.SiprecDemo} plays a call against it.
 */
@NullMarked
package org.monitoringconsent.examples.siprec;

import org.jspecify.annotations.NullMarked;
