// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask.lacking;

import java.io.IOException;

/** What bytes are that no encoding knows. A page hands over texts, so that nothing throws it; but what catches it names it. */
public final class CharConversionException extends IOException {

    private static final long serialVersionUID = 1L;

    /** With nothing to say, because nobody sees it. */
    public CharConversionException() {
        super();
    }
}
