// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Judges calls on Spark, row by row, with the functions of the audit. Start with
 * {@link org.monitoringconsent.examples.spark.ArchiveOnSpark}.
 *
 * <p>Promise: a row that cannot be judged is a row that says why, and never ends the job. Nothing that is sent to an executor holds an
 * engine: each has one of its own.
 */
@NullMarked
package org.monitoringconsent.examples.spark;

import org.jspecify.annotations.NullMarked;
