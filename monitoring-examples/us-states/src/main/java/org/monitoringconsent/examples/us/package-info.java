// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Three states of the United States and the federal law above them, as an example of rule sets of regions.
 *
 * <p>Start with {@link org.monitoringconsent.examples.us.UnitedStates}. Scope: whether an employer may listen to or record a telephone call or video
 * meeting of a worker, and act on what was obtained. Federal law and New York ask for the consent of one party, California and
 * Washington for that of all, which an announcement at the beginning can give. Each state is a rule set of its own beside that of
 * the country.
 *
 * <p>All of it is general knowledge, written down on 29 November 2026: no source was read for it, none of it was checked by a lawyer, and every
 * citation says no more than where the law is generally known to stand. Knowingly left out: all other states, all other activities,
 * interception for a criminal or tortious purpose (18 U.S.C. 2511(2)(d), last words), law enforcement, employment and privacy law
 * besides notice in New York, financial services, and what courts make of implied consent case by case. Do not rely on it.
 */
@NullMarked
package org.monitoringconsent.examples.us;

import org.jspecify.annotations.NullMarked;
