// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * The command line: decides, explains and tabulates requests from a terminal or in a pipe.
 *
 * <p>Start with {@link org.monitoringconsent.examples.cli.Main}; each command is a class of its own. Results go to
 * standard output, complaints to standard error, one sentence each; no input, however hostile, ends in a stack trace.
 */
@NullMarked
package org.monitoringconsent.examples.cli;

import org.jspecify.annotations.NullMarked;
