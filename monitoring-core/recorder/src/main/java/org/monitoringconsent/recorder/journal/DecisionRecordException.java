// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

/** Says that a record or a journal cannot be written, or is not what was once written. */
public final class DecisionRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DecisionRecordException(String message) {
        super(message);
    }

    DecisionRecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
