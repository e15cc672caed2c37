// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Readers of the records of products, each written against what its maker publishes of them and against nothing in {@code read}
 * that is not public.
 *
 * <p>Promise: a word that its maker adds tomorrow is a doubt or a complaint, never an answer. Depends on {@code read} and
 * {@code record}.
 */
@NullMarked
package org.monitoringconsent.examples.archive.vendor;

import org.jspecify.annotations.NullMarked;
