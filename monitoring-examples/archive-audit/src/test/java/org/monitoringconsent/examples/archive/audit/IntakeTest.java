// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;
import org.monitoringconsent.recorder.text.Sentence;

/** What readers find is sent on in the order of the archive, wherever the work for it is done. */
class IntakeTest {

    private final List<Supplier<List<Object>>> sent = new ArrayList<>();
    private final Intake intake = new Intake(sent::add);

    @Test
    void whatIsReadApartStaysInItsPlace() {
        intake.record(record("1"));
        intake.unreadable(new UnreadableRecord(new Origin("a.csv", "2"), Kind.DAMAGED, Sentence.same("broken")));
        intake.apart(sink -> {
            sink.record(record("3"));
            sink.unreadable(new UnreadableRecord(new Origin("a.csv", "4"), Kind.DAMAGED, Sentence.same("broken")));
        });
        intake.record(record("5"));
        intake.send();
        intake.send();

        assertEquals(List.of(List.of("1", "2"), List.of("3", "4"), List.of("5")), places());
    }

    @Test
    void twoHundredAndFiftyAreSentTogether() {
        for (int i = 1; i < 250; i++) {
            intake.record(record("" + i));
        }
        assertEquals(0, sent.size());
        intake.record(record("250"));
        assertEquals(1, sent.size());
        intake.record(record("251"));
        assertEquals(1, sent.size());
        intake.send();

        assertEquals(List.of(250, 1), places().stream().map(List::size).toList());
    }

    /** What is complete goes on in hundreds, and what is left at the end. */
    @Test
    void fiveHundredAreJudgedTogether() {
        List<Integer> batches = new ArrayList<>();
        Collected collected = new Collected(batch -> batches.add(batch.size()));
        for (int i = 1; i < 500; i++) {
            collected.call(record("" + i));
        }
        assertEquals(List.of(), batches);
        collected.call(record("500"));
        assertEquals(List.of(500), batches);
        collected.call(record("501"));
        collected.send();

        assertEquals(List.of(500, 1), batches);
    }

    private List<List<String>> places() {
        return sent.stream()
                .map(batch -> batch.get().stream().map(IntakeTest::place).toList())
                .toList();
    }

    private static String place(Object one) {
        return one instanceof Found found
                ? found.record().origin().place()
                : ((UnreadableRecord) one).origin().place();
    }

    private static CallRecord record(String place) {
        return CallRecord.at(new Origin("a.csv", place)).build();
    }
}
