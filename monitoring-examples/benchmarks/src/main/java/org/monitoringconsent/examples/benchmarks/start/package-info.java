// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/** Small programs whose whole process is timed or weighed. */
@org.jspecify.annotations.NullMarked
package org.monitoringconsent.examples.benchmarks.start;
