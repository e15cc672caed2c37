// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

/** How sure a reader is that something is of its form. */
public enum Claim {
    /** It is not. */
    NO,
    /** It may be, where nobody knows it better: words that many products use. */
    PERHAPS,
    /** It is: marks that only this form has. */
    YES
}
