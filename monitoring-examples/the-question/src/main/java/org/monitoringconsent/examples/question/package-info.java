// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * The question that the library began with, asked in a forum thread on internal call monitoring, and its answers.
 *
 * <p>Start with {@link org.monitoringconsent.examples.question.TheQuestion}. Each statement of the thread is a row of data:
 * a few acts, each a small variation of one act in which everything is in order. Every act is put to British and to Dutch
 * law, as on 23 November 2026 unless it names an earlier day.
 */
@NullMarked
package org.monitoringconsent.examples.question;

import org.jspecify.annotations.NullMarked;
