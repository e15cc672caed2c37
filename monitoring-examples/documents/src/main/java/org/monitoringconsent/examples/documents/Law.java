// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

/**
 * The law behind a sentence.
 *
 * @param rule the id of the rule that says so, or an empty text where a provision is named directly
 * @param text the provision, or the title of the rule with its authorities of the day, as the language writes them
 * @param address where the first authority can be read, or an empty text
 */
public record Law(String rule, String text, String address) {}
