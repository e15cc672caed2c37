// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Measures the library beside hand-written Java and other engines.
 *
 * <p>{@link org.monitoringconsent.examples.benchmarks.CompareAll} is the program that checks that all agree, measures and
 * prints the tables; the classes named {@code …Benchmark} are what JMH runs.
 */
@org.jspecify.annotations.NullMarked
package org.monitoringconsent.examples.benchmarks;
