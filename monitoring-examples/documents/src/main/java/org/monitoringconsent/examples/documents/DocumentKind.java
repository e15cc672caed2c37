// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import java.util.Locale;

/** What a document is. */
public enum DocumentKind {
    /** What workers are told. */
    NOTICE,
    /** What callers and other parties are told. */
    ANNOUNCEMENT,
    /** The entry in the register of processing. */
    REGISTER,
    /** The balancing test: the assessment of legitimate interests. */
    BALANCING,
    /** The data protection impact assessment. */
    IMPACT,
    /** The sentence in the place of all others where the answer is DENY. */
    REFUSAL;

    /** The kind as a name of a file or an option, such as {@code notice}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
