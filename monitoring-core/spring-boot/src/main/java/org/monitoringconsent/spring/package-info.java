// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Monitoring Consent in a Spring Boot application, 3.5 or 4.0: the engine as a bean, requests and verdicts as bodies, counters,
 * health, and faults as problems.
 *
 * <p>Start with {@link org.monitoringconsent.spring.MonitoringAutoConfiguration}, which nobody has to call, and {@link
 * org.monitoringconsent.spring.MonitoringProperties}. A bean of one's own takes the place of each that is made here. What the
 * application does not have, such as an actuator, is left out. This package depends on {@code engine} and {@code json}.
 */
@NullMarked
package org.monitoringconsent.spring;

import org.jspecify.annotations.NullMarked;
