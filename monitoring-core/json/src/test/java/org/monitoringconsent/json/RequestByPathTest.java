// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.domain.RequestFields;
import org.monitoringconsent.domain.RequestShapeException;

/** A request can be made of what is stated by path, as values or by their names. */
class RequestByPathTest {

    private static final Map<String, Object> BY_NAME = Map.ofEntries(
            Map.entry("day", "2026-06-30"),
            Map.entry("activity", "RECORD"),
            Map.entry("worker.id", "w-1"),
            Map.entry("worker.country", "US"),
            Map.entry("worker.region", "US-CA"),
            Map.entry("worker.inMonitoredGroup", true),
            Map.entry("employer.country", "GB"),
            Map.entry("employer.headcount", 200),
            Map.entry("communication.channel", "CALL"),
            Map.entry("communication.line", "EMPLOYER_PRIVATE"),
            Map.entry("attributes.de.worksAgreement", true),
            Map.entry("attributes.de.months", 3),
            Map.entry("attributes.de.share", new BigDecimal("0.5")),
            Map.entry("attributes.de.words", "as agreed"));

    private static final String JSON = """
            {"day":"2026-06-30","activity":"RECORD",
             "worker":{"id":"w-1","country":"US","region":"US-CA","inMonitoredGroup":true},
             "employer":{"country":"GB","headcount":200},"communication":{"channel":"CALL","line":"EMPLOYER_PRIVATE"},
             "attributes":{"de.worksAgreement":true,"de.months":3,"de.share":0.5,"de.words":"as agreed"}}
            """;

    private static Map<String, Object> but(String path, Object value) {
        Map<String, Object> other = new HashMap<>(BY_NAME);
        other.put(path, value);
        return other;
    }

    private static String refused(String path, Object value) {
        return assertThrows(IllegalArgumentException.class, () -> RequestFields.build(but(path, value)))
                .getMessage();
    }

    @Test
    void whatIsStatedByNameIsWhatJsonStates() {
        Set<String> own = Set.of("de.worksAgreement", "de.months", "de.share", "de.words");

        assertEquals(RequestJson.accepting(own).read(JSON), RequestFields.build(BY_NAME));
    }

    @Test
    void aValueIsAsGoodAsItsName() {
        Map<String, Object> values = but("day", LocalDate.of(2026, 6, 30));
        values.put("activity", Activity.RECORD);
        values.put("worker.country", CountryCode.of("US"));
        values.put("worker.region", RegionCode.of("US-CA"));
        values.put("communication.channel", Channel.CALL);
        values.put("attributes.de.months", 3L);

        assertEquals(RequestFields.build(BY_NAME), RequestFields.build(values));
    }

    @Test
    void whatIsNoValueIsRefusedWithoutBeingRepeated() {
        assertEquals("`worker.name` is no path of a request", refused("worker.name", "Ann"));
        assertEquals(
                "`worker.inMonitoredGroup` must have one of its values", refused("worker.inMonitoredGroup", "Ann"));
        assertEquals("`activity` must have one of its values", refused("activity", "Ann"));
        assertEquals("`activity` must have one of its values", refused("activity", Channel.CALL));
        assertEquals("`day` must have one of its values", refused("day", "2026-02-30"));
        assertEquals("`worker.country` must have one of its values", refused("worker.country", "Ann"));
        assertEquals("`worker.region` must have one of its values", refused("worker.region", "Ann"));
        assertEquals("`employer.headcount` must have one of its values", refused("employer.headcount", "200"));
        assertEquals("`worker.id` must have one of its values", refused("worker.id", 7));
        assertEquals("`attributes.de.words` must have one of its values", refused("attributes.de.words", 'x'));
    }

    @Test
    void whatIsMissingIsNamed() {
        Map<String, Object> lacking = new HashMap<>(BY_NAME);
        lacking.remove("worker.id");
        lacking.remove("communication.line");

        RequestShapeException refused = assertThrows(RequestShapeException.class, () -> RequestFields.build(lacking));

        assertEquals("`worker.id` is required", refused.getMessage());
    }
}
