// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The thread "Internal Call Monitoring" (Call Centre Helper, published in April 2022), row by row. */
final class ForumThread {

    private ForumThread() {}

    /** The rows, in the order of their numbers. */
    static List<Row> rows() {
        List<Row> rows = new ArrayList<>(ListeningRows.all());
        rows.add(ActingRows.actingOnTheCall());
        rows.addAll(ActingRows.ofMistakesAndDismissals());
        rows.addAll(ListeningRows.ofOpenness());
        rows.addAll(MeansRows.all());
        rows.addAll(RecordRows.all());
        rows.addAll(DutchRows.all());
        rows.sort(Comparator.comparing(Row::id));
        return List.copyOf(rows);
    }
}
