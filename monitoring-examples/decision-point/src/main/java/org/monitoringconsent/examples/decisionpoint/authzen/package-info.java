// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * The OpenID AuthZEN Authorization API 1.0: evaluation, evaluations and metadata. Searches are not offered, because who may be
 * monitored is no list that anybody keeps here.
 *
 * <p>Start with {@link org.monitoringconsent.examples.decisionpoint.authzen.AuthZen}.
 */
@NullMarked
package org.monitoringconsent.examples.decisionpoint.authzen;

import org.jspecify.annotations.NullMarked;
