// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.examples.decisionpoint.Samples;
import org.monitoringconsent.examples.decisionpoint.judge.DecisionLog;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.rest.DecisionPoint;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.VerdictJson;

class DecisionServerTest {

    private static final char[] PASSWORD = "of the test".toCharArray();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static DecisionServer start(ServerSettings settings, AccessLog log, DecisionLog decisions)
            throws IOException {
        Judge judge = Judge.of(Samples.ENGINE, decisions);
        return DecisionServer.start(
                judge, DecisionPoint.of(judge, Samples.LATE, Optional.empty()), settings, log, Clock.systemUTC());
    }

    private static DecisionServer start(ServerSettings settings) throws IOException {
        return start(settings, AccessLog.none(), DecisionLog.NONE);
    }

    private static HttpRequest.Builder to(DecisionServer server, String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.address().getPort() + path))
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> post(DecisionServer server, String path, String body) throws Exception {
        return CLIENT.send(to(server, path).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(DecisionServer server, String path) throws Exception {
        return CLIENT.send(to(server, path).build(), BodyHandlers.ofString());
    }

    @Test
    void servesCountsAndNotesWithoutPersonalData() throws Exception {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        String named = Samples.DENIED.replace("w-1", "Jan.Jansen");
        try (DecisionServer server = start(ServerSettings.local(0), new AccessLog(written), DecisionLog.NONE)) {
            HttpResponse<String> answer = post(server, "/v1/decisions?name=Jan.Jansen", named);
            post(server, "/Jan.Jansen", "");

            assertEquals(200, answer.statusCode());
            assertEquals(VerdictJson.write(Samples.ENGINE.decide(RequestJson.read(named))), answer.body());
            String metrics = get(server, "/metrics").body();
            assertTrue(metrics.contains("monitoring_decisions_total{decision=\"DENY\"} 1\n"), metrics);
            assertTrue(metrics.contains(
                    "monitoring_answers_total{method=\"POST\",path=\"/v1/decisions\",status=\"200\"} 1\n"));
            assertTrue(metrics.contains("path=\"other\",status=\"404\"} 1\n"));
            assertFalse(metrics.contains("Jansen"));
        }
        List<String> lines = written.toString(StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.get(0).matches("\\S+ POST /v1/decisions 200 \\d+us \\d+B anybody"), lines.toString());
        assertFalse(lines.toString().contains("Jansen"));
    }

    @Test
    void aBodyMayBeAsLargeAsTheBoundAndNoLarger() throws Exception {
        try (DecisionServer server = start(ServerSettings.local(0))) {
            String padded = " ".repeat((1 << 20) - Samples.DENIED.length()) + Samples.DENIED;

            assertEquals(200, post(server, "/v1/decisions", padded).statusCode());
            assertEquals(413, post(server, "/v1/decisions", " " + padded).statusCode());
            HttpRequest chunked = to(server, "/v1/decisions")
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(Samples.bytes(" " + padded))))
                    .build();
            assertEquals(413, CLIENT.send(chunked, BodyHandlers.ofString()).statusCode());
        }
    }

    @Test
    void whoeverHasNoKeyIsToldNothing() throws Exception {
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest("s3cret".getBytes(StandardCharsets.UTF_8)));
        Keys keys = Keys.of(List.of("# who may ask", "gateway " + hash));
        try (DecisionServer server = start(ServerSettings.local(0).with(keys))) {
            HttpResponse<String> none = CLIENT.send(
                    to(server, "/v1/decisions")
                            .header("X-Request-ID", "r-1")
                            .POST(BodyPublishers.ofString(Samples.ALLOWED))
                            .build(),
                    BodyHandlers.ofString());
            assertEquals(401, none.statusCode());
            assertEquals("r-1", none.headers().firstValue("X-Request-ID").orElse(""));
            assertEquals("Bearer", none.headers().firstValue("WWW-Authenticate").orElse(""));
            assertEquals(401, get(server, "/metrics").statusCode());
            assertEquals(200, get(server, "/health").statusCode());
            HttpRequest.Builder ask = to(server, "/v1/decisions").POST(BodyPublishers.ofString(Samples.ALLOWED));
            assertEquals(401, status(ask.copy().header("Authorization", "Bearer s3cre")));
            assertEquals(200, status(ask.copy().header("Authorization", "Bearer s3cret")));
            assertEquals(200, status(ask.copy().header("X-API-Key", "s3cret")));
        }
    }

    private static int status(HttpRequest.Builder ask) throws Exception {
        return CLIENT.send(ask.build(), BodyHandlers.ofString()).statusCode();
    }

    @Test
    void aFileOfKeysThatIsWrongIsRefusedWithoutShowingIt() {
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class, () -> Keys.of(List.of("gateway s3cret", "", "other also wrong")));

        assertEquals(
                "a file of keys must hold a name and the SHA-256 of a key on each line; see line 1, line 3",
                fault.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Keys.of(List.of("# nobody")));
    }

    @Test
    void otherMachinesMustNotGetInUnseen() {
        ServerSettings local = ServerSettings.local(0);

        assertThrows(
                IllegalArgumentException.class,
                () -> new ServerSettings(
                        new InetSocketAddress("0.0.0.0", 0),
                        Keys.none(),
                        Optional.empty(),
                        false,
                        1,
                        0,
                        1,
                        local.stopWithin()));
    }

    @Test
    void whoHasNoCertificateThatIsTrustedIsNotLetIn(@TempDir Path folder) throws Exception {
        Path own = store(folder, "server");
        Path caller = store(folder, "caller");
        Path trusted = folder.resolve("trusted.p12");
        keytool(folder, "-exportcert", "-alias", "caller", "-keystore", "caller.p12", "-file", "caller.cer");
        keytool(folder, "-exportcert", "-alias", "server", "-keystore", "server.p12", "-file", "server.cer");
        keytool(
                folder,
                "-importcert",
                "-noprompt",
                "-alias",
                "caller",
                "-keystore",
                "trusted.p12",
                "-file",
                "caller.cer");
        keytool(
                folder,
                "-importcert",
                "-noprompt",
                "-alias",
                "server",
                "-keystore",
                "known.p12",
                "-file",
                "server.cer");
        ServerSettings local = ServerSettings.local(0);
        ServerSettings mutual = new ServerSettings(
                local.address(),
                Keys.none(),
                Optional.of(Stores.context(own, Optional.of(trusted), PASSWORD)),
                true,
                local.largestBody(),
                0,
                local.concurrency(),
                local.stopWithin());
        try (DecisionServer server = start(mutual)) {
            URI health = URI.create("https://localhost:" + server.address().getPort() + "/v1/schema");
            SSLContext known = Stores.context(caller, Optional.of(folder.resolve("known.p12")), PASSWORD);
            SSLContext unknown = Stores.context(own, Optional.of(folder.resolve("known.p12")), PASSWORD);

            assertEquals(200, ask(known, health));
            assertThrows(IOException.class, () -> ask(unknown, health));
        }
    }

    private static int ask(SSLContext context, URI address) throws Exception {
        return HttpClient.newBuilder()
                .sslContext(context)
                .build()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .statusCode();
    }

    private static Path store(Path folder, String name) throws Exception {
        keytool(
                folder,
                "-genkeypair",
                "-alias",
                name,
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-keyalg",
                "EC",
                "-keystore",
                name + ".p12");
        return folder.resolve(name + ".p12");
    }

    private static void keytool(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-storetype", "PKCS12"));
        command.add(1, arguments[0]);
        command.addAll(List.of(arguments).subList(1, arguments.length));
        command.addAll(List.of("-storepass", new String(PASSWORD)));
        Process keytool = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, keytool.waitFor(), said);
    }

    @Test
    void whoAsksTooOftenIsTurnedAway() throws Exception {
        try (DecisionServer server = start(ServerSettings.local(0).withRate(1))) {
            int turnedAway = 0;
            for (int i = 0; i < 12; i++) {
                HttpResponse<String> answer = get(server, "/v1/schema");
                turnedAway += answer.statusCode() == 429 ? 1 : 0;
            }
            assertTrue(turnedAway > 0);
        }
    }

    @Test
    void anAllowanceFillsUpAgain() {
        long[] now = {0};
        Allowance allowance = new Allowance(2, () -> now[0]);

        for (int i = 0; i < 4; i++) {
            assertTrue(allowance.allows("gateway"));
        }
        assertFalse(allowance.allows("gateway"));
        assertTrue(allowance.allows("other"));
        now[0] = 500_000_000;
        assertTrue(allowance.allows("gateway"));
        assertFalse(allowance.allows("gateway"));
    }

    @Test
    void halfABodyIsNotDecided() throws Exception {
        int[] decided = {0};
        try (DecisionServer server =
                start(ServerSettings.local(0), AccessLog.none(), (request, verdict, handled) -> decided[0]++)) {
            try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
                socket.getOutputStream()
                        .write(("POST /v1/decisions HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                                        + "Content-Length: " + (Samples.ALLOWED.length() + 1) + "\r\n\r\n"
                                        + Samples.ALLOWED)
                                .getBytes(StandardCharsets.UTF_8));
                socket.shutdownOutput();
                assertFalse(
                        new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains(" 200 "));
            }
            assertEquals(200, post(server, "/v1/decisions", Samples.ALLOWED).statusCode());
        }
        assertEquals(1, decided[0]);
    }

    @Test
    void whatIsAtWorkIsAnsweredBeforeTheEnd() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        DecisionServer server = start(ServerSettings.local(0), AccessLog.none(), (request, verdict, handled) -> {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
        CompletableFuture<HttpResponse<String>> answer = CLIENT.sendAsync(
                to(server, "/v1/decisions")
                        .POST(BodyPublishers.ofString(Samples.ALLOWED))
                        .build(),
                BodyHandlers.ofString());
        begun.await();

        CompletableFuture<Void> closed = CompletableFuture.runAsync(server::close);
        while (get(server, "/health").statusCode() != 503) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        closed.join();

        assertEquals(200, answer.join().statusCode());
        assertThrows(IOException.class, () -> get(server, "/health"));
        assertEquals(Duration.ofSeconds(10), ServerSettings.local(0).stopWithin());
    }
}
