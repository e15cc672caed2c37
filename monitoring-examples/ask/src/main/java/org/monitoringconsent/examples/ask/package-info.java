// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * A page that answers: the whole engine in the browser, without a server.
 */
@NullMarked
package org.monitoringconsent.examples.ask;

import org.jspecify.annotations.NullMarked;
