// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/** Requests under the law of the United Kingdom and the Netherlands, drawn by chance from a fixed seed. */
@org.jspecify.annotations.NullMarked
package org.monitoringconsent.examples.benchmarks.law;
