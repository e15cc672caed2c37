// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * The audit: every record becomes a request for its own day, and the library answers it.
 *
 * <p>Start with {@link org.monitoringconsent.examples.archive.audit.ArchiveAudit}. Promise: each record of the archive is
 * judged, or named as not judged or not read, with the reason; safeguards that came after a call never count for it; and
 * an extension that cannot be laid at a monitored worker's door is said to be doubtful and judged as such. Results name
 * workers by their opaque key and calls by file, place and id; numbers, names and content do not occur in them.
 */
@NullMarked
package org.monitoringconsent.examples.archive.audit;

import org.jspecify.annotations.NullMarked;
