// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/** Tests of the judging on Spark. */
@NullMarked
package org.monitoringconsent.examples.spark;

import org.jspecify.annotations.NullMarked;
