// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.wire;

/** Answers from bytes to bytes; safe to call from several threads at once. */
@FunctionalInterface
public interface Handler {

    /**
     * The answer.
     *
     * @throws Refusal when what was asked cannot be answered, with everything that is wrong with it
     */
    Answer answer(Ask ask);
}
