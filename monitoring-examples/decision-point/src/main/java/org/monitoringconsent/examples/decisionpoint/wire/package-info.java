// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * What is asked and answered, as bytes, and what every handler needs to read and write them; knows nothing of any server.
 *
 * <p>Start with {@link org.monitoringconsent.examples.decisionpoint.wire.Handler}.
 */
@NullMarked
package org.monitoringconsent.examples.decisionpoint.wire;

import org.jspecify.annotations.NullMarked;
