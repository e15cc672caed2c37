// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * An example of a Member State: interception and recording of calls in Ireland, on the Union's baseline.
 *
 * <p>Start with {@link org.monitoringconsent.examples.ireland.IrishRuleSet}. Scope: workers or employers in Ireland, from 25 May 2018: listening to
 * and recording telephone calls and video meetings, confidential calls with lawyers, investigations, and a hearing before a dismissal. Everything
 * else comes from the baseline of {@code monitoring-rules}.
 *
 * <p>The Irish part is general knowledge, written down on 29 November 2026: no Irish source was read for it, none of it was checked by a lawyer, and
 * every citation of it says no more than where the law is generally known to stand. Knowingly left out: covert checks, which are
 * denied; information and consultation (2006), vetting, the PPS number, financial services, and every activity but those on calls. Do not rely
 * on it.
 */
@NullMarked
package org.monitoringconsent.examples.ireland;

import org.jspecify.annotations.NullMarked;
