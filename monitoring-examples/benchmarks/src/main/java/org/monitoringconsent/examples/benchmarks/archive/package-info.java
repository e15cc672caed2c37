// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * An invented archive of any size, and the audit of it in a process of its own. Start with {@code AuditSpeed} one package
 * up. Nobody in the archive exists; its numbers lie in ranges that nobody has.
 */
@org.jspecify.annotations.NullMarked
package org.monitoringconsent.examples.benchmarks.archive;
