// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * A service on the Spring Boot starter.
 *
 * <p>Start with {@link org.monitoringconsent.examples.service.MonitoringService}.
 */
@NullMarked
package org.monitoringconsent.examples.service;

import org.jspecify.annotations.NullMarked;
