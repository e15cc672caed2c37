// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Decides: finds rule sets, compiles the edition of each day once, and answers requests.
 *
 * <p>Start with {@link org.monitoringconsent.engine.MonitoringEngine}. An engine is immutable and may be shared by threads.
 * It fails closed: whatever goes wrong while deciding is a denial with its own reason. Depends on all packages below it.
 */
package org.monitoringconsent.engine;
