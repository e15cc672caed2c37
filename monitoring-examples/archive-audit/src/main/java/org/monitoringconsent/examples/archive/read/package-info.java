// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Tolerant readers of the call records that recorders and switchboards really leave behind.
 *
 * <p>Start with {@link org.monitoringconsent.examples.archive.read.ArchiveReader}. It recognises each file by its
 * content, takes the name as a hint only, and hands over every record as soon as it is read. Promise: whatever is in the
 * archive ends up as a {@code CallRecord} or as an {@code UnreadableRecord} that says where and why; nothing is skipped
 * in silence, and no file, however hostile, ends the run. Depends on {@code record} and Jackson's streaming parser.
 */
@NullMarked
package org.monitoringconsent.examples.archive.read;

import org.jspecify.annotations.NullMarked;
