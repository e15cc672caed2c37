// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * A live call: events in, instructions out.
 *
 * <p>Start with {@link org.monitoringconsent.recorder.session.Session}. A {@link
 * org.monitoringconsent.recorder.session.Standing} says what the employer states apart from the single call, {@link
 * org.monitoringconsent.recorder.session.CallEvent}s say what happens, and each is answered with {@link
 * org.monitoringconsent.recorder.session.Instruction}s and the {@link
 * org.monitoringconsent.recorder.session.Judgement}s behind them. Values are immutable; stretches of time include their
 * first moment and exclude their end. Ids of parties are opaque and appear in no text form. Nothing is ever allowed here:
 * that is the engine's to say, and what cannot be asked stays closed. Depends on the engine and on {@code duty}.
 */
package org.monitoringconsent.recorder.session;
