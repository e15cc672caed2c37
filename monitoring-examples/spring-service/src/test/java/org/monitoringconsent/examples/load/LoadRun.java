// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.load;

import com.sun.management.OperatingSystemMXBean;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
    private static final int ROUNDS = 3;
    private static final String DECISIONS = "/v1/decisions";
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private LoadRun() {}

    /**
     * Measures in turn, so that what else the machine does hits all alike.
     *
     * @param arguments the seconds for each in each of the rounds; then, if one is to be measured too, the port of a server that runs
     *     already
     */
    public static void main(String... arguments) throws Exception {
        int seconds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        System.out.printf(
                "%d callers, %d B asked, %d B answered, Spring Boot %s, Java %s, %d rounds of %d s%n",
                CALLERS,
                REQUEST.length(),
                VERDICT.length,
                SpringBootVersion.getVersion(),
                Runtime.version(),
                ROUNDS,
                seconds);
        List<Subject> subjects = new ArrayList<>(List.of(new Subject("JDK server, decides nothing", bare(), "/")));
        Judge judge = Judge.of(MonitoringEngine.discover(), DecisionLog.NONE);
        DecisionServer server = DecisionServer.start(
                judge,
                DecisionPoint.of(judge, Clock.systemUTC(), Optional.empty()),
                ServerSettings.local(0),
                AccessLog.none(),
                Clock.systemUTC());
        subjects.add(new Subject("monitoring serve", server.address().getPort(), DECISIONS));
        if (arguments.length > 1) {
            subjects.add(new Subject("port " + arguments[1], Integer.parseInt(arguments[1]), DECISIONS));
        }
        ConfigurableApplicationContext boot = new SpringApplication(MonitoringService.class, Nothing.class)
                .run("--server.port=0", "--logging.level.root=WARN", "--server.tomcat.max-keep-alive-requests=-1");
        int port = Integer.parseInt(String.valueOf(boot.getEnvironment().getProperty("local.server.port")));
        subjects.add(new Subject("Spring, decides nothing", port, "/nothing"));
        subjects.add(new Subject("Spring with the starter", port, "/decisions"));
        for (int round = 0; round <= ROUNDS; round++) {
            for (Subject subject : subjects) {
                // The first round is for the compiler.
                subject.measure(seconds, round > 0);
            }
        }
        System.out.printf("%-28s %12s %10s %10s %14s%n", "", "requests/s", "p50 us", "p99 us", "processor us");
        subjects.forEach(Subject::print);
        System.exit(0);
    }

    /** One of those that are measured. */
    private static final class Subject {

        private final String name;
        private final int port;
        private final String path;
        private final List<Callers.Measured> rounds = new ArrayList<>();
        private long processorNanos;

        Subject(String name, int port, String path) {
            this.name = name;
            this.port = port;
            this.path = path;
        }

        void measure(int seconds, boolean counts) throws Exception {
            long before = PROCESS.getProcessCpuTime();
            Callers.Measured measured = Callers.run(CALLERS, port, path, REQUEST, seconds);
            if (counts) {
                rounds.add(measured);
                processorNanos += PROCESS.getProcessCpuTime() - before;
            }
        }

        void print() {
            Callers.Measured all = Callers.Measured.of(rounds);
            System.out.printf(
                    "%-28s %,12.0f %,10.0f %,10.0f %,14.0f%n",
                    name,
                    all.perSecond(),
                    all.micros(0.50),
                    all.micros(0.99),
                    processorNanos / 1e3 / all.nanos().length);
        }
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

    /** A handler of Spring's that decides nothing. */
    @RestController
    static class Nothing {

        @PostMapping(path = "/nothing", produces = "application/json")
        byte[] nothing(@RequestBody byte[] body) {
            return VERDICT;
        }
    }
}
