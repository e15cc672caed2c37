// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * What the compiler to JavaScript lacks of the platform, and how it is filled: classes that stand for others ({@code Substitutes}),
 * methods that are put into classes of the platform ({@code MendedMethods}), and the texts that are taken along
 * ({@code TextsOnBoard}).
 *
 * <p>Only the build reads these; the library itself is compiled as it is. What stands for a class of the platform does here
 * what a page needs, where there is one thread, and promises no more.
 */
@NullMarked
package org.monitoringconsent.examples.ask.lacking;

import org.jspecify.annotations.NullMarked;
