// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.condition;

import java.time.LocalDate;
import org.monitoringconsent.domain.Fact;

/** Takes the pieces of a sentence that says what a condition means, in order. */
public interface SentenceWriter {

    /** Words and signs between the other pieces, with the spaces that they need. */
    void words(String text);

    /** A fact. */
    void fact(Fact<?> fact);

    /** A value of a fact, as a request states it. */
    void value(Object value);

    /** A condition that has a name, which stands for what it means. */
    void named(String name);

    /** A day. */
    void day(LocalDate day);
}
