// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/** The one budget for what an engine keeps; see {@link org.monitoringconsent.engine.memory.MemoryBudget}. */
package org.monitoringconsent.engine.memory;
