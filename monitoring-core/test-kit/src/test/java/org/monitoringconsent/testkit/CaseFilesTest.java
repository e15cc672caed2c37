// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;

class CaseFilesTest {

    private static final String REQUEST = "{\"day\":\"2026-01-01\",\"activity\":\"TRACK_LOCATION\","
            + "\"worker\":{\"id\":\"w\",\"country\":\"DE\"},\"employer\":{\"country\":\"DE\"},"
            + "\"manner\":{\"covert\":COVERT}}";

    private final MonitoringEngine engine = MonitoringEngine.of(ruleSet());

    private static RuleSet ruleSet() {
        Rule denial = SmallRuleSet.requirement("DE-OPEN-01", Conditions.isTrue(Facts.COVERT));
        Rule ground = SmallRuleSet.applying(Rule.ground("DE-OPEN-02", "Open tracking"), Conditions.always())
                .obliges(Obligation.SWITCH_OFF_OFF_DUTY)
                .build();
        return SmallRuleSet.of(denial, ground);
    }

    private static InputStream file(String covert, String expect) {
        String text = "[{\"id\":\"T-1\",\"title\":\"one\",\"jurisdiction\":\"DE\",\"source\":\"made up\","
                + "\"contestable\":false,\"request\":" + REQUEST.replace("COVERT", covert) + ",\"expect\":" + expect
                + "}]";
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> differences(String covert, String expect) {
        return CaseFiles.read(file(covert, expect)).get(0).differences(engine);
    }

    @Test
    void aCaseThatIsMetHasNoDifference() {
        assertEquals(
                List.of(),
                differences(
                        "true",
                        "{\"decision\":\"DENY\",\"coverage\":\"GOVERNS\",\"denials\":[\"DE-OPEN-01\"],"
                                + "\"grounds\":[],\"duties\":[]}"));
        assertEquals(
                List.of(),
                differences(
                        "false",
                        "{\"decision\":\"ALLOW\",\"coverage\":\"GOVERNS\",\"denials\":[],"
                                + "\"grounds\":[\"DE-OPEN-02\"],\"duties\":[\"SWITCH_OFF_OFF_DUTY\"],\"advisories\":[],"
                                + "\"contestable\":false}"));
    }

    @Test
    void eachPartOfTheAnswerIsCompared() {
        List<String> differences = differences(
                "false",
                "{\"decision\":\"DENY\",\"coverage\":\"OUTSIDE_PERIOD\",\"denials\":[\"DE-OPEN-01\"],"
                        + "\"grounds\":[\"DE-OPEN-03\"],\"duties\":[],\"advisories\":[\"COMPENSATION_RISK\"],"
                        + "\"contestable\":true}");

        assertEquals(
                List.of(
                        "decision must be DENY but is ALLOW",
                        "coverage must be OUTSIDE_PERIOD but is GOVERNS",
                        "denials must be [DE-OPEN-01] but is []",
                        "duties must be [] but is [SWITCH_OFF_OFF_DUTY]",
                        "grounds must be [DE-OPEN-03] but lacks some: [DE-OPEN-02]",
                        "advisories must be [COMPENSATION_RISK] but is []",
                        "contestable must be true but is false"),
                differences);
    }

    @Test
    void aMisspeltKeyIsAFault() {
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class,
                () -> CaseFiles.read(file("true", "{\"decision\":\"DENY\",\"coverage\":\"GOVERNS\",\"denial\":[]}")));

        assertEquals("case `T-1` has the unknown key `expect.denial`", fault.getMessage());
    }

    @Test
    void aCaseMustSayWhatItExpects() {
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> CaseFiles.read(file("true", "{}")));

        assertEquals("case `T-1` must have `expect.decision`", fault.getMessage());
    }

    @Test
    void eachCaseIsATestOfItsOwn() throws Throwable {
        List<DynamicTest> tests = CaseFiles.tests(
                        engine,
                        CaseFiles.read(
                                file("false", "{\"decision\":\"DENY\",\"coverage\":\"GOVERNS\",\"denials\":[]}")))
                .toList();
        Executable test = tests.get(0).getExecutable();

        AssertionError failure = assertThrows(AssertionError.class, test);

        assertEquals("T-1 one", tests.get(0).getDisplayName());
        assertTrue(String.valueOf(failure.getMessage()).startsWith("T-1: decision must be DENY but is ALLOW"));
    }
}
