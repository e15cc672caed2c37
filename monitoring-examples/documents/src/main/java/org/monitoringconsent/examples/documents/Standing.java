// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

/** On what a sentence stands. */
public enum Standing {
    /** On law, which it names. */
    LAW,
    /** On no law: it is there so that the document can be read. */
    FORM,
    /** On law of a country that these drafts do not know. */
    UNKNOWN
}
