// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * The engine as the handlers use it: requests are read strictly, verdicts are recorded before they are told.
 *
 * <p>Start with {@link org.monitoringconsent.examples.decisionpoint.judge.Judge}.
 */
@NullMarked
package org.monitoringconsent.examples.decisionpoint.judge;

import org.jspecify.annotations.NullMarked;
