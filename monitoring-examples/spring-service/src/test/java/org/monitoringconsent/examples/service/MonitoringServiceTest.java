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
    void aCountryWithoutARuleSetStopsTheStart() {
        Exception fault = assertThrows(Exception.class, () -> run("--monitoring.countries=GB,FR"));

        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        assertEquals(
                "`monitoring.countries` `FR` must be among those that have a rule set, [GB, NL]", cause.getMessage());
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
