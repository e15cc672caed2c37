// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
@NullMarked
package org.monitoringconsent.examples.archive.number;

import org.jspecify.annotations.NullMarked;
