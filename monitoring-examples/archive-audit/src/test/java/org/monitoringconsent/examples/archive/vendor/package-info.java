// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/** Tests of the readers of products. */
@NullMarked
package org.monitoringconsent.examples.archive.vendor;

import org.jspecify.annotations.NullMarked;
