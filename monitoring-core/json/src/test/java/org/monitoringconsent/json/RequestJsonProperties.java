// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.monitoringconsent.domain.MonitoringRequest;

class RequestJsonProperties {

    /** Writing what was read gives the same text, and reading it again the same request. */
    @Property(tries = 2_000)
    void writesWhatItRead(@ForAll long seed) {
        String text = RequestTexts.json(RequestTexts.random(new Random(seed)));

        MonitoringRequest request = RequestJson.read(text);

        assertEquals(text, RequestJson.write(request));
        assertEquals(request, RequestJson.read(RequestJson.write(request)));
    }

    /** A text cut, doubled or changed at any place is refused by a fault or read; nothing else is ever thrown. */
    @Property(tries = 3_000)
    void neverFailsInAnotherWay(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(RequestTexts.json(RequestTexts.random(random)));
        for (int change = 0; change <= random.nextInt(4); change++) {
            int place = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(place, (char) (random.nextInt(96) + 32));
                case 1 -> text.delete(place, Math.min(text.length() - 1, place + random.nextInt(20)));
                default -> text.insert(place, text.substring(place, Math.min(text.length(), place + 20)));
            }
        }

        String outcome;
        try {
            outcome = RequestJson.write(RequestJson.read(text.toString()));
        } catch (JsonRequestException e) {
            outcome = e.getMessage();
        }

        assertEquals(false, outcome.isBlank());
    }
}
