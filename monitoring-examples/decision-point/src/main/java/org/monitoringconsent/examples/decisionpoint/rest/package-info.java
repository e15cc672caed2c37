// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * The decision point of its own: the library's requests and verdicts, its reference pages, and the shape of Open Policy Agent.
 *
 * <p>Start with {@link org.monitoringconsent.examples.decisionpoint.rest.DecisionPoint}, which holds every handler.
 */
@NullMarked
package org.monitoringconsent.examples.decisionpoint.rest;

import org.jspecify.annotations.NullMarked;
