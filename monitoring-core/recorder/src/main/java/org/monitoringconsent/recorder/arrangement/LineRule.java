// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.util.Set;

/**
 * The kind of line that some extensions use.
 *
 * @param extensions the extensions
 * @param line the kind, in the words of the vocabulary
 */
public record LineRule(Set<String> extensions, String line) {}
