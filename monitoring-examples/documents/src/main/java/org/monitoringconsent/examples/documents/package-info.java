// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * What people take away from an answer. Of an ALLOW drafts: the notice to workers, the announcement to callers, the entry in the
 * register of processing, the balancing test and the impact assessment, filled in with what the request states; of a DENY why
 * there are none, and what would change that.
 *
 * <p>Begin with {@link org.monitoringconsent.examples.documents.Documents}. Each sentence comes from a file of texts in each language,
 * says on which law it stands, and marks what was not stated. It is written without what a compiler to JavaScript lacks: no
 * reflection, no message formats, no patterns.
 */
@NullMarked
package org.monitoringconsent.examples.documents;

import org.jspecify.annotations.NullMarked;
