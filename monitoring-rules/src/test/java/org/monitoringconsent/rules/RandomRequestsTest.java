// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RandomRequestsTest {

    private static final List<LocalDate> BOUNDARY_DAYS = List.of(LocalDate.of(2018, 6, 27), LocalDate.of(2018, 5, 25));

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void drawsOnlyWellFormedRequests() {
        for (SortedMap<String, String> request : requests(1, 20_000)) {
            assertEquals(List.of(), RequestShape.faults(request), () -> request.toString());
        }
    }

    @Test
    void writesJsonThatReadsBackToTheSameFacts() throws IOException {
        for (SortedMap<String, String> request : requests(2, 5_000)) {
            Map<?, ?> tree = mapper.readValue(RandomRequests.json(request), Map.class);

            assertEquals(request, SecondReading.flat(tree));
        }
    }

    @Test
    void writesBooleansAndNumbersBare() {
        String json = RandomRequests.json(Map.of(
                "day", "2018-06-27",
                "employer", "given",
                "employer.headcount", "49",
                "employer.publicAuthority", "true",
                "purpose", "given",
                "purpose.statement", "a \"b\" \\ c\n"));

        assertEquals(
                "{\"day\":\"2018-06-27\",\"employer\":{\"headcount\":49,\"publicAuthority\":true},"
                        + "\"purpose\":{\"statement\":\"a \\\"b\\\" \\\\ c\\u000a\"}}",
                json);
    }

    @Test
    void drawsTheSameFromTheSameSeed() {
        assertEquals(requests(3, 100), requests(3, 100));
    }

    @Test
    void movesARequestToEachBoundaryWithItsEnd() {
        RandomRequests random = new RandomRequests(5, "GB", BOUNDARY_DAYS);
        Map<String, String> request = Map.of("day", "2026-06-30", "manner.endsOn", "2026-07-14");

        List<SortedMap<String, String>> moved = random.onEachBoundary(request);

        assertEquals(6, moved.size());
        assertEquals(Map.of("day", "2018-06-26", "manner.endsOn", "2018-07-10"), moved.get(0));
        assertEquals(Map.of("day", "2018-05-26", "manner.endsOn", "2018-06-09"), moved.get(5));
    }

    @Test
    void changesEachFactToEachOfItsValues() {
        RandomRequests random = new RandomRequests(6, "NL", BOUNDARY_DAYS);
        SortedMap<String, String> request = random.uniform();

        List<SortedMap<String, String>> changed = random.onEachChange(request);

        changed.forEach(facts -> assertEquals(List.of(), RequestShape.faults(facts)));
        Map<String, Set<String>> seen = new TreeMap<>();
        changed.forEach(facts -> facts.forEach((path, value) ->
                seen.computeIfAbsent(path, any -> new TreeSet<>()).add(value)));
        assertEquals(new TreeSet<>(RequestFacts.ACTIVITIES), seen.get("activity"));
        assertEquals(new TreeSet<>(RequestFacts.PURPOSES), seen.get("purpose.category"));
        assertTrue(request.keySet().stream()
                .filter(RequestFacts.VALUES::containsKey)
                .filter(path -> !List.of(
                                "communication.channel", "communication.line", "recordCheck.record", "use.kind")
                        .contains(path))
                .allMatch(path -> changed.stream().anyMatch(facts -> !facts.containsKey(path))));
    }

    @Test
    void leavesFactsOutAndDrawsEveryActivity() {
        List<SortedMap<String, String>> requests = requests(4, 5_000);

        for (String activity : RequestFacts.ACTIVITIES) {
            assertTrue(requests.stream().anyMatch(request -> activity.equals(request.get("activity"))), activity);
        }
        for (String path : RequestFacts.VALUES.keySet()) {
            assertTrue(requests.stream().anyMatch(request -> request.containsKey(path)), path);
            assertTrue(requests.stream().anyMatch(request -> !request.containsKey(path)), path);
        }
    }

    private static List<SortedMap<String, String>> requests(long seed, int count) {
        RandomRequests random = new RandomRequests(seed, "GB", BOUNDARY_DAYS);
        List<SortedMap<String, String>> starts = new ArrayList<>();
        for (WrittenCase written : WrittenCase.allOf("united-kingdom.json")) {
            starts.add(written.request());
        }
        List<SortedMap<String, String>> requests = new ArrayList<>();
        for (int drawn = 0; drawn < count; drawn++) {
            requests.add(random.next(starts));
        }
        return requests;
    }
}
