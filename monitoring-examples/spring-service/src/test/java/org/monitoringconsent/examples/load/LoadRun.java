package org.monitoringconsent.examples.load;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.decisionpoint.judge.DecisionLog;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.rest.DecisionPoint;
import org.monitoringconsent.examples.decisionpoint.server.AccessLog;
import org.monitoringconsent.examples.decisionpoint.server.DecisionServer;
import org.monitoringconsent.examples.decisionpoint.server.ServerSettings;
import org.monitoringconsent.examples.service.MonitoringService;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.VerdictJson;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * How many requests a second, and how long the slowest wait, over loopback with the callers in the same process: the decision point
 * and Spring Boot, each beside a handler that reads the same body, decides nothing and answers the same bytes.
 */
public final class LoadRun {

    static final String REQUEST = """
            {"day":"2026-06-30","activity":"LISTEN_LIVE","purpose":{"category":"QUALITY_STANDARDS"},\
            "worker":{"id":"w-1","country":"GB","inMonitoredGroup":true,"notice":"SPECIFIC"},\
            "communication":{"channel":"CALL","line":"EMPLOYER_PRIVATE","nature":"BUSINESS","otherPartyNotified":true},\
            "manner":{"extent":"SAMPLED","operator":"AUTHORISED_EXPRESS","stopsWhenPersonal":true},\
            "employer":{"country":"GB","representation":"WORKS_COUNCIL","headcount":120},\
            "safeguards":{"legalBasis":"LEGITIMATE_INTERESTS","balancing":"FAVOURS_EMPLOYER",\
            "lessIntrusiveMeansSuffice":false,"impactAssessment":"LOW_RISK","councilConsent":"OBTAINED",\
            "retentionJustified":true}}""";

    private static final byte[] VERDICT = VerdictJson.write(
                    MonitoringEngine.discover().decide(RequestJson.read(REQUEST)))
            .getBytes(StandardCharsets.UTF_8);
    private static final int CALLERS = 8;

    private LoadRun() {}

    /** Measures; the argument is the number of seconds for each of the four, twice as many with what comes before. */
    public static void main(String... arguments) throws Exception {
        int seconds = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        System.out.printf(
                "%d callers, %d B asked, %d B answered, Spring Boot %s, Java %s%n",
                CALLERS, REQUEST.length(), VERDICT.length, SpringBootVersion.getVersion(), Runtime.version());
        System.out.printf("%-28s %12s %10s %10s%n", "", "requests/s", "p50 us", "p99 us");
        measure("JDK server, decides nothing", bare(), "/", seconds);
        Judge judge = Judge.of(MonitoringEngine.discover(), DecisionLog.NONE);
        try (DecisionServer server = DecisionServer.start(
                judge,
                DecisionPoint.of(judge, Clock.systemUTC(), Optional.empty()),
                ServerSettings.local(0),
                AccessLog.none(),
                Clock.systemUTC())) {
            measure("monitoring serve", server.address().getPort(), "/v1/decisions", seconds);
        }
        SpringApplication spring = new SpringApplication(MonitoringService.class, Nothing.class);
        try (ConfigurableApplicationContext boot = spring.run(
                "--server.port=0", "--logging.level.root=WARN", "--server.tomcat.max-keep-alive-requests=-1")) {
            int port = Integer.parseInt(String.valueOf(boot.getEnvironment().getProperty("local.server.port")));
            measure("Spring, decides nothing", port, "/nothing", seconds);
            measure("Spring with the starter", port, "/decisions", seconds);
        }
        System.exit(0);
    }

    private static int bare() throws IOException {
        // The decision server sets the same before it loads the server of the JDK.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, VERDICT.length);
                exchange.getResponseBody().write(VERDICT);
            }
        });
        server.start();
        return server.getAddress().getPort();
    }

    private static void measure(String name, int port, String path, int seconds) throws Exception {
        Callers.run(CALLERS, port, path, REQUEST, seconds);
        Callers.Measured measured = Callers.run(CALLERS, port, path, REQUEST, seconds);
        System.out.printf(
                "%-28s %,12.0f %,10.0f %,10.0f%n",
                name, measured.perSecond(), measured.micros(0.50), measured.micros(0.99));
    }

    /** A handler of Spring's that decides nothing. */
    @RestController
    static class Nothing {

        @PostMapping(path = "/nothing", produces = "application/json")
        byte[] nothing(@RequestBody byte[] body) {
            return VERDICT;
        }
    }
}
