// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Serves a decision point over HTTP with the server of the JDK: keys, limits, time-outs, counters, an access log, an orderly end.
 *
 * <p>Start with {@link org.monitoringconsent.examples.decisionpoint.server.DecisionServer}.
 */
@NullMarked
package org.monitoringconsent.examples.decisionpoint.server;

import org.jspecify.annotations.NullMarked;
