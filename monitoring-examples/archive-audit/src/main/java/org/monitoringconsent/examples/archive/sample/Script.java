// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The ordinary calls of the week, and those that an auditor should stumble over. */
final class Script {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Ids ids;

    Script(Ids ids) {
        this.ids = ids;
    }

    /** Recorded calls of the British service: orders, questions, complaints. */
    List<SampleCall> britishRecordings() {
        List<SampleCall> calls = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            for (int i = 0; i < 13; i++) {
                calls.add(ordinary(day, LONDON, Cast.BRITISH_AGENTS, Cast.britishCustomer(ids), ids.below(4) > 0));
            }
        }
        calls.add(at(1, LONDON, "10:42", 310, "2104", Cast.germanCustomer(ids), true));
        calls.add(at(3, LONDON, "15:05", 190, "2111", Cast.germanCustomer(ids), false));
        calls.add(at(0, LONDON, "12:31", 245, "2102", Cast.CHILDMINDER, false).marked("PRIVATE"));
        calls.add(at(2, LONDON, "12:48", 130, "2110", Cast.CHILDMINDER, true));
        calls.add(at(2, LONDON, "11:20", 655, "2103", Cast.BRITISH_UNION, false));
        calls.add(at(1, LONDON, "09:55", 480, Cast.DIRECTORS_EXTENSION, Cast.britishCustomer(ids), false));
        calls.add(at(3, LONDON, "16:40", 905, Cast.DIRECTORS_EXTENSION, Cast.britishCustomer(ids), true));
        calls.add(at(4, LONDON, "13:15", 290, "2108", Cast.britishCustomer(ids), true)
                .refused());
        calls.add(at(3, LONDON, "10:10", 420, "2104", "3106", false));
        for (int day = 0; day < 4; day++) {
            calls.add(ordinary(day, LONDON, Cast.BRITISH_AGENTS, Cast.britishCustomer(ids), true)
                    .marked("PAYMENT")
                    .masked(40));
        }
        calls.add(at(2, LONDON, "14:02", 333, "2106", Cast.britishCustomer(ids), true)
                .marked("PAYMENT"));
        calls.add(at(4, LONDON, "09:12", 275, "2112", Cast.britishCustomer(ids), true)
                .marked("PAYMENT"));
        return calls;
    }

    /** Two recordings of January, made before the assessment was done and the group was told to be monitored. */
    List<SampleCall> earlyRecordings() {
        Instant sixth = LocalDate.of(2026, 1, 6).atTime(10, 15).atZone(LONDON).toInstant();
        return List.of(
                SampleCall.of(sixth, 388, "2101", Cast.britishCustomer(ids), true),
                SampleCall.of(sixth.plusSeconds(5400), 207, "2105", Cast.britishCustomer(ids), true));
    }

    /** Recorded calls of the Dutch service that its session border controller sent to the recorder. */
    List<SampleCall> dutchRecordings() {
        List<SampleCall> calls = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            for (int i = 0; i < 10; i++) {
                calls.add(ordinary(day, AMSTERDAM, Cast.DUTCH_AGENTS, Cast.dutchCustomer(ids), ids.below(5) > 0));
            }
        }
        calls.add(at(3, AMSTERDAM, "11:47", 260, "3102", Cast.dutchCustomer(ids), true)
                .refused());
        calls.add(at(4, AMSTERDAM, "14:20", 150, "3109", Cast.dutchCustomer(ids), true)
                .refused());
        calls.add(at(4, AMSTERDAM, "10:33", 520, "3104", Cast.DUTCH_UNION, false));
        calls.add(at(3, AMSTERDAM, "12:40", 95, "3101", Cast.SCHOOL, true));
        calls.add(at(4, AMSTERDAM, "16:05", 340, "3103", Cast.germanCustomer(ids), true));
        calls.add(at(2, AMSTERDAM, "15:30", 410, Cast.UNKNOWN_DUTCH, Cast.dutchCustomer(ids), true));
        return calls;
    }

    /** Calls through the Dutch payment switch. */
    List<SampleCall> dutchPayments() {
        List<SampleCall> calls = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            for (int i = 0; i < 6; i++) {
                SampleCall call = ordinary(day, AMSTERDAM, Cast.DUTCH_AGENTS, Cast.dutchCustomer(ids), true);
                calls.add(ids.below(3) == 0 ? call.marked("PAYMENT").masked(ids.between(20, 70)) : call);
            }
            calls.add(missed(day, AMSTERDAM, ids.oneOf(Cast.DUTCH_AGENTS), Cast.dutchCustomer(ids)));
        }
        calls.add(at(3, AMSTERDAM, "13:26", 244, "3108", Cast.dutchCustomer(ids), true)
                .marked("PAYMENT"));
        calls.add(at(4, AMSTERDAM, "09:40", 318, "3105", Cast.dutchCustomer(ids), true)
                .marked("PAYMENT"));
        calls.add(at(4, AMSTERDAM, "12:12", 77, "3107", Cast.SCHOOL, false).marked("PRIVATE"));
        // Twenty past eleven at night in London is already the next day, with its notice, in Amsterdam.
        calls.add(at(1, LONDON, "23:20", 290, "3110", Cast.dutchCustomer(ids), true));
        return calls;
    }

    /** Calls that the British switchboard only logged. */
    List<SampleCall> loggedOn(int day) {
        List<SampleCall> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(ordinary(day, LONDON, Cast.BRITISH_AGENTS, Cast.britishCustomer(ids), ids.below(3) > 0));
        }
        for (int i = 0; i < 5; i++) {
            calls.add(missed(day, LONDON, ids.oneOf(Cast.BRITISH_AGENTS), Cast.britishCustomer(ids)));
        }
        for (int i = 0; i < 3; i++) {
            String one = ids.oneOf(Cast.BRITISH_AGENTS);
            String other = Cast.BRITISH_AGENTS.get((Cast.BRITISH_AGENTS.indexOf(one) + 5) % 12);
            calls.add(ordinary(day, LONDON, List.of(one), other, false));
        }
        calls.sort((one, other) -> one.start().compareTo(other.start()));
        return calls;
    }

    SampleCall at(int day, ZoneId zone, String time, int seconds, String extension, String other, boolean incoming) {
        Instant start =
                MONDAY.plusDays(day).atTime(LocalTime.parse(time)).atZone(zone).toInstant();
        return SampleCall.of(start, seconds, extension, other, incoming);
    }

    private SampleCall ordinary(int day, ZoneId zone, List<String> agents, String other, boolean incoming) {
        return SampleCall.of(moment(day, zone), ids.between(25, 1100), ids.oneOf(agents), other, incoming);
    }

    private SampleCall missed(int day, ZoneId zone, String extension, String other) {
        return SampleCall.of(moment(day, zone), 0, extension, other, true);
    }

    private Instant moment(int day, ZoneId zone) {
        int second = ids.between(8 * 3600 + 1800, 17 * 3600 + 1500);
        return MONDAY.plusDays(day)
                .atTime(LocalTime.ofSecondOfDay(second))
                .atZone(zone)
                .toInstant();
    }
}
