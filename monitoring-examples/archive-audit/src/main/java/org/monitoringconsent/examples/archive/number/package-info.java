// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * What digits are as a telephone number, and the one spelling under which numbers, addresses and names are compared.
 *
 * <p>Start with {@link org.monitoringconsent.examples.archive.number.Spelling}. Nothing here knows whose a number is. Depends
 * on {@code record} and on the telephone-number library.
 */
@NullMarked
package org.monitoringconsent.examples.archive.number;

import org.jspecify.annotations.NullMarked;
