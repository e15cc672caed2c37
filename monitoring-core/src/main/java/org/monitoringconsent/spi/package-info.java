// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * What to implement to bring a jurisdiction or a company's own rules along.
 *
 * <p>Start with {@link org.monitoringconsent.spi.RuleSetProvider}. Depends on {@code rule}.
 */
package org.monitoringconsent.spi;
