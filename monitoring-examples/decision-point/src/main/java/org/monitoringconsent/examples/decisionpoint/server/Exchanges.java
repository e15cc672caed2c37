// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.rest.DecisionPoint;
import org.monitoringconsent.examples.decisionpoint.wire.Answer;
import org.monitoringconsent.examples.decisionpoint.wire.Ask;
import org.monitoringconsent.examples.decisionpoint.wire.Refusal;
import org.monitoringconsent.examples.decisionpoint.wire.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes each exchange: who asks, whether there is room, what is asked, what is answered, and the note of it. */
final class Exchanges implements HttpHandler {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionServer.class);
    private static final List<String> HEADERS =
            List.of("Content-Type", "Accept-Language", RequestId.HEADER, "Origin", "MCP-Protocol-Version");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH");
    private static final String HEALTH = "/health";
    private static final String METRICS = "/metrics";
    private static final long PATIENCE_MILLIS = 1_000;
    private static final int THROWN_AWAY_AT_ONCE = 1 << 14;
    private static final int MOST_PARTS_THROWN_AWAY = 1 << 9;

    private final Judge judge;
    private final DecisionPoint point;
    private final ServerSettings settings;
    private final AccessLog log;
    private final Clock clock;
    private final Allowance allowance;
    private final Semaphore room;
    private final Metrics metrics = new Metrics();
    private final AtomicInteger atWork = new AtomicInteger();
    private volatile boolean draining;

    Exchanges(Judge judge, DecisionPoint point, ServerSettings settings, AccessLog log, Clock clock) {
        this.judge = judge;
        this.point = point;
        this.settings = settings;
        this.log = log;
        this.clock = clock;
        this.allowance = new Allowance(settings.ratePerSecond(), System::nanoTime);
        this.room = new Semaphore(settings.concurrency());
    }

    void drain() {
        draining = true;
    }

    int atWork() {
        return atWork.get();
    }

    /** Flushes the log once a second until the thread is interrupted. */
    void flushNowAndThen() {
        try {
            while (true) {
                TimeUnit.SECONDS.sleep(1);
                log.flush();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    void end() {
        log.flush();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        long begun = System.nanoTime();
        atWork.incrementAndGet();
        try (exchange) {
            String caller = caller(exchange).orElse("");
            Answer answer = RequestId.echoed(
                    answer(exchange, caller),
                    Optional.ofNullable(exchange.getRequestHeaders().getFirst(RequestId.HEADER)));
            send(exchange, answer);
            note(exchange, answer, caller, (System.nanoTime() - begun) / 1_000);
        } finally {
            atWork.decrementAndGet();
        }
    }

    private Answer answer(HttpExchange exchange, String caller) throws IOException {
        try {
            return admitted(exchange, caller);
        } catch (Refusal refusal) {
            Answer answer = refusal.answer();
            return switch (refusal.status()) {
                case 401 -> answer.with("WWW-Authenticate", "Bearer");
                case 429, 503 -> answer.with("Retry-After", "1");
                case 413 -> answer.with("Connection", "close");
                default -> answer;
            };
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            metrics.failed();
            // What it says may hold what was read; its kind is enough to report it.
            LOG.error("a request failed unexpectedly ({})", failure.getClass().getSimpleName());
            return Refusal.of(500, "the decision point failed unexpectedly, so nothing is decided")
                    .answer();
        }
    }

    private Answer admitted(HttpExchange exchange, String caller) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        if (draining) {
            throw Refusal.of(503, "the decision point is stopping");
        }
        if (HEALTH.equals(path)) {
            return Answer.json("{\"status\":\"UP\"}");
        }
        if (caller.isEmpty()) {
            throw Refusal.of(401, "a key is needed: `Authorization: Bearer` and the key");
        }
        if (!allowance.allows(caller)) {
            throw Refusal.of(429, "at most " + settings.ratePerSecond() + " requests a second are answered");
        }
        if (METRICS.equals(path)) {
            return Answer.of(200, "text/plain; version=0.0.4; charset=utf-8", bytes(metrics.text(judge, atWork())));
        }
        Ask ask = ask(exchange);
        if (!entered()) {
            throw Refusal.of(503, "too many requests are being worked on");
        }
        try {
            return point.answer(ask);
        } finally {
            room.release();
        }
    }

    private boolean entered() {
        try {
            return room.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Ask ask(HttpExchange exchange) throws IOException {
        Ask ask = Ask.of(exchange.getRequestMethod(), exchange.getRequestURI().toString(), body(exchange));
        for (String header : HEADERS) {
            String value = exchange.getRequestHeaders().getFirst(header);
            ask = value == null ? ask : ask.with(header, value);
        }
        return ask;
    }

    private byte[] body(HttpExchange exchange) throws IOException {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        long promised = length == null ? -1 : Long.parseLong(length.strip());
        InputStream in = exchange.getRequestBody();
        byte[] body = promised > settings.largestBody() ? new byte[0] : in.readNBytes(settings.largestBody() + 1);
        if (promised > settings.largestBody() || body.length > settings.largestBody()) {
            throw tooLarge(in);
        }
        if (body.length < promised) {
            throw new IOException("the body breaks off");
        }
        return body;
    }

    /** Reads on for a while, so that a caller who is still sending gets the answer instead of a broken connection. */
    private Refusal tooLarge(InputStream in) throws IOException {
        byte[] thrownAway = new byte[THROWN_AWAY_AT_ONCE];
        for (int part = 0; part < MOST_PARTS_THROWN_AWAY && in.read(thrownAway) >= 0; part++) {
            // Thrown away.
        }
        return Refusal.of(413, "a body must be at most " + settings.largestBody() + " bytes long");
    }

    /** The name under which somebody asks; empty when a key is needed and not given. */
    private Optional<String> caller(HttpExchange exchange) {
        if (settings.keys().isEmpty()) {
            return Optional.of(settings.needsCertificate() ? "certificate" : "anybody");
        }
        Headers headers = exchange.getRequestHeaders();
        String bearer = headers.getFirst("Authorization");
        if (bearer != null && bearer.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return settings.keys().caller(bearer.substring(7).strip());
        }
        return Optional.ofNullable(headers.getFirst("X-API-Key")).flatMap(settings.keys()::caller);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        for (Map.Entry<String, String> header : answer.headers().entrySet()) {
            exchange.getResponseHeaders().set(header.getKey(), header.getValue());
        }
        byte[] body = answer.body();
        boolean isHead = "HEAD".equals(exchange.getRequestMethod());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 || isHead ? -1 : body.length);
        if (body.length > 0 && !isHead) {
            exchange.getResponseBody().write(body);
        }
    }

    private void note(HttpExchange exchange, Answer answer, String caller, long micros) {
        String method = exchange.getRequestMethod().toUpperCase(Locale.ROOT);
        String known = METHODS.contains(method) ? method : "OTHER";
        String raw = exchange.getRequestURI().getRawPath();
        String path = HEALTH.equals(raw) || METRICS.equals(raw) ? raw : point.known(String.valueOf(raw));
        metrics.answered(known, path, answer.status(), micros);
        log.answered(
                clock.instant(),
                known,
                path,
                answer.status(),
                micros,
                answer.body().length,
                caller.isEmpty() ? "-" : caller);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
