// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.question;

import java.util.List;

/**
 * One statement of the thread and the acts that test it.
 *
 * @param id the number of the row
 * @param said what was said
 * @param law what the law says to that, in one sentence
 * @param questions the acts to decide
 */
record Row(String id, String said, String law, List<Question> questions) {

    static Row of(String id, String said, String law, Question... questions) {
        return new Row(id, said, law, List.of(questions));
    }
}
