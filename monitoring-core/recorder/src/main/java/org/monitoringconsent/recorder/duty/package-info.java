// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Who does what the law asks for in return for a permission.
 *
 * <p>Start with {@link org.monitoringconsent.recorder.duty.Duties}, which says it once for the whole house; together with a
 * verdict it gives an {@link org.monitoringconsent.recorder.duty.Accounting}, which is open or says for want of which duty it is
 * not. All values are immutable, collections come in the order of the vocabulary. Depends on {@code verdict} and
 * {@code rule} of the core.
 */
package org.monitoringconsent.recorder.duty;
