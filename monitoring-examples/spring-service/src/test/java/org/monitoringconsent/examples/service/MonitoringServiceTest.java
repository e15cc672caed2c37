// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.VerdictJson;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.spi.CompanyRules;
import org.monitoringconsent.spring.MonitoringJackson2Module;
import org.monitoringconsent.verdict.Verdict;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The same under Boot 3.5 and 4.0. */
class MonitoringServiceTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String REQUEST = """
            {"day":"2026-06-30","activity":"LISTEN_LIVE","worker":{"id":"Jan.Jansen","country":"GB"},\
            "communication":{"channel":"CALL","line":"EMPLOYER_PRIVATE"},"employer":{"country":"GB"}}""";
    private static ConfigurableApplicationContext service;
    private static String address;

    @BeforeAll
    static void start() {
        service = run();
        address = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
    }

    private static ConfigurableApplicationContext run(String... arguments) {
        return run(new SpringApplication(MonitoringService.class), arguments);
    }

    private static ConfigurableApplicationContext run(SpringApplication spring, String... arguments) {
        String[] all = new String[arguments.length + 1];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--server.port=0";
        return spring.run(all);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> post(String path, String body, String language) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", language)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
                .body();
    }

    private static String verdict(Locale language) {
        MonitoringRequest request = RequestJson.read(REQUEST);
        return VerdictJson.write(service.getBean(MonitoringEngine.class).decide(request), language);
    }

    @Test
    void isTheBootThatIsMeant() {
        String meant = System.getProperty("boot.version", "");

        assertTrue(SpringBootVersion.getVersion().equals(meant), SpringBootVersion.getVersion() + " for " + meant);
    }

    @Test
    void aRequestComesInAndAVerdictGoesOutWhole() throws Exception {
        HttpResponse<String> answer = post("/decisions", REQUEST, "en");

        assertEquals(200, answer.statusCode());
        assertEquals(verdict(Locale.ENGLISH), answer.body());
    }

    @Test
    void theTextsAreInTheLanguageOfTheCall() throws Exception {
        assertEquals(
                verdict(Locale.forLanguageTag("nl")),
                post("/decisions", REQUEST, "nl-NL,nl;q=0.9").body());
    }

    @Test
    void bothWorkInsideRecordsToo() throws Exception {
        String body = post("/campaigns", "{\"name\":\"June\",\"requests\":[" + REQUEST + "," + REQUEST + "]}", "en")
                .body();

        String verdict = verdict(Locale.ENGLISH);
        assertEquals("{\"name\":\"June\",\"verdicts\":[" + verdict + "," + verdict + "]}", body);
    }

    @Test
    void everyFaultIsToldAsOneProblem() throws Exception {
        String faulty = REQUEST.replace("\"CALL\"", "\"Jan.Jansen\"").replace("\"day\"", "\"date\"");

        for (String path : List.of("/decisions", "/campaigns")) {
            String body = path.equals("/decisions") ? faulty : "{\"name\":\"June\",\"requests\":[" + faulty + "]}";
            HttpResponse<String> answer = post(path, body, "en");

            assertEquals(400, answer.statusCode());
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElse(""));
            assertTrue(answer.body().contains("`day` is required"), answer.body());
            assertTrue(answer.body().contains("`communication.channel` `Ja...` must be one of CALL"), answer.body());
            assertFalse(answer.body().contains("Jan.Jansen"));
        }
    }

    /** A mapper that writes otherwise than a service does writes the same verdict. */
    @Test
    void aVerdictIsTheSameInATreeAndPrettyPrinted() throws Exception {
        Verdict verdict = service.getBean(MonitoringEngine.class).decide(RequestJson.read(REQUEST));
        com.fasterxml.jackson.databind.ObjectMapper mapper = new com.fasterxml.jackson.databind.ObjectMapper()
                .registerModule(new MonitoringJackson2Module(service.getBean(MonitoringEngine.class)));

        String plain = mapper.writeValueAsString(verdict);
        String pretty = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(verdict);

        assertEquals(verdict(Locale.getDefault()), plain);
        assertTrue(pretty.lines().count() > 50, pretty);
        assertEquals(mapper.readTree(plain), mapper.readTree(pretty));
        assertEquals(mapper.readTree(plain), mapper.valueToTree(verdict));
    }

    @Test
    void aKeyTwiceIsAFault() throws Exception {
        String twice = REQUEST.replace("\"day\":", "\"day\":\"2026-06-29\",\"day\":");

        assertEquals(400, post("/decisions", twice, "en").statusCode());
    }

    @Test
    void otherFaultsAreLeftToTheApplication() throws Exception {
        assertEquals(400, post("/decisions", "{", "en").statusCode());
        assertEquals(404, post("/nothing", "{}", "en").statusCode());
    }

    @Test
    void healthSaysUpToWhichDayTheLawWasChecked() throws Exception {
        String health = get("/actuator/health");

        assertTrue(health.matches(".*\"monitoring\":\\{\"(details|status)\".*"), health);
        assertTrue(health.contains("\"checkedUpTo\":\"2026-"), health);
        assertTrue(health.contains("\"status\":\"UP\""), health);
    }

    @Test
    void decisionsAreCounted() throws Exception {
        post("/decisions", REQUEST, "en");

        String meter = get("/actuator/metrics/monitoring.engine.decisions");
        assertTrue(meter.matches(".*\"value\":[1-9].*"), meter);
        assertTrue(get("/actuator/metrics/monitoring.engine.memory").contains("\"baseUnit\":\"bytes\""));
    }

    @Test
    void propertiesAndCompanyRulesShapeTheEngine() {
        try (ConfigurableApplicationContext other = run(
                new SpringApplication(MonitoringService.class, House.class),
                "--monitoring.countries=GB",
                "--monitoring.memory-budget=2MB")) {
            MonitoringEngine engine = other.getBean(MonitoringEngine.class);

            assertEquals(1, engine.ruleSets().size());
            assertEquals(2 << 20, engine.memoryUse().budgetBytes());
            assertTrue(engine.decide(RequestJson.read(REQUEST)).denials().stream()
                    .anyMatch(denial -> denial.rule().value().equals("HOUSE-LIVE-01")));
        }
    }

    @Test
    void companyRulesStandInProperties() {
        try (ConfigurableApplicationContext other = run(
                "--monitoring.company-rules.document=Works policy",
                "--monitoring.company-rules.prohibited[0].id=ACME-LIVE-01",
                "--monitoring.company-rules.prohibited[0].title=No listening in",
                "--monitoring.company-rules.prohibited[0].when.activity=LISTEN_LIVE, WHISPER",
                "--monitoring.company-rules.prohibited[0].when.communication.channel=CALL",
                "--monitoring.company-rules.prohibited[0].reason=We do not listen in.",
                "--monitoring.company-rules.prohibited[0].remedy=Ask for a recording.",
                "--monitoring.company-rules.obliged[0].id=ACME-TONE-01",
                "--monitoring.company-rules.obliged[0].title=A tone",
                "--monitoring.company-rules.obliged[0].when.manner.forEmployer=true",
                "--monitoring.company-rules.obliged[0].reason=Nobody is recorded unawares.",
                "--monitoring.company-rules.obliged[0].obligations=SIGNAL_AT_START")) {
            MonitoringEngine engine = other.getBean(MonitoringEngine.class);

            assertTrue(isDenied(engine, REQUEST));
            assertFalse(isDenied(engine, REQUEST.replace("\"CALL\"", "\"VIDEO_MEETING\"")));
            assertFalse(isDenied(engine, REQUEST.replace("LISTEN_LIVE", "RECORD")));
            assertTrue(engine.ruleSets().stream()
                    .allMatch(ruleSet -> ruleSet.rule("ACME-TONE-01").isPresent()));
        }
    }

    private static boolean isDenied(MonitoringEngine engine, String request) {
        return engine.decide(RequestJson.read(request)).denials().stream()
                .anyMatch(denial -> denial.rule().value().equals("ACME-LIVE-01"));
    }

    @Test
    void aCompanyRuleThatWouldBeLostStopsTheStart() {
        assertEquals(
                "`monitoring.company-rules.document` must be given; `monitoring.company-rules.prohibited[0].title` must be given; "
                        + "`monitoring.company-rules.prohibited[0].reason` must be given; "
                        + "`monitoring.company-rules.prohibited[0].remedy` must be given; "
                        + "`monitoring.company-rules.prohibited[0].when` must name facts such as `communication.channel`, "
                        + "not `chanel`",
                whyNot(
                        "--monitoring.company-rules.prohibited[0].id=ACME-LIVE-01",
                        "--monitoring.company-rules.prohibited[0].when.chanel=CALL"));
        String misspelled = whyNot("--monitoring.company-rules.prohibitted[0].id=ACME-LIVE-01");
        assertTrue(misspelled.contains("monitoring.company-rules.prohibitted[0].id"), misspelled);
    }

    @Test
    void aCountryWithoutARuleSetStopsTheStart() {
        assertEquals(
                "`monitoring.countries` `FR` must be among those that have a rule set, [GB, NL]",
                whyNot("--monitoring.countries=GB,FR"));
    }

    private static String whyNot(String... arguments) {
        Throwable cause = assertThrows(Exception.class, () -> run(arguments));
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    /** What a house that never listens in adds; no component, so that only the one test that names it has it. */
    static class House {

        @Bean
        CompanyRules houseRules() {
            return CompanyRules.under(Instrument.of("House policy"))
                    .prohibits(
                            "HOUSE-LIVE-01",
                            "No listening in",
                            Conditions.is(Facts.ACTIVITY, Activity.LISTEN_LIVE),
                            "We do not listen in.",
                            "Ask for a recording.")
                    .build();
        }
    }
}
