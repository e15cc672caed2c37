// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Makes one site of static pages of all that the project writes. {@link org.monitoringconsent.examples.site.Site} is the program;
 * {@code contents.txt} says which pages there are. Markdown is read by commonmark, and every link is looked up before the site counts as
 * made: one that leads nowhere fails the build. No server is needed to read it.
 */
@NullMarked
package org.monitoringconsent.examples.site;

import org.jspecify.annotations.NullMarked;
