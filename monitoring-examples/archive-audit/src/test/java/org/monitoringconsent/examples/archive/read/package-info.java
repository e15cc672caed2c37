// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
@NullMarked
package org.monitoringconsent.examples.archive.read;

import org.jspecify.annotations.NullMarked;
