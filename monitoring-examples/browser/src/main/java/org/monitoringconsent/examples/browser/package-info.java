// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/** A browser for the tests of the examples' pages. */
@NullMarked
package org.monitoringconsent.examples.browser;

import org.jspecify.annotations.NullMarked;
