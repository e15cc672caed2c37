// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * What every reader of a form owes, as a suite of tests for authors of readers: extend {@code RecordReaderContract}, put some
 * samples into a folder, and read what it wrote beside them.
 */
@NullMarked
package org.monitoringconsent.examples.archive.kit;

import org.jspecify.annotations.NullMarked;
