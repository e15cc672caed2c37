// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Tools for assistants by the Model Context Protocol, over lines of a stream or over HTTP.
 *
 * <p>Start with {@link org.monitoringconsent.examples.decisionpoint.mcp.Mcp}.
 */
@NullMarked
package org.monitoringconsent.examples.decisionpoint.mcp;

import org.jspecify.annotations.NullMarked;
