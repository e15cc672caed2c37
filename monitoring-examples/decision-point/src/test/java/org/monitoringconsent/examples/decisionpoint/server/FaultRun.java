// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.monitoringconsent.examples.decisionpoint.Samples;
import org.monitoringconsent.examples.decisionpoint.judge.DecisionLog;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.rest.DecisionPoint;

/**
 * What becomes of an honest caller while others misbehave: callers that send a byte now and then, callers that stop in the middle of a
 * body, ten thousand connections in turn, and bodies as large as may be.
 */
public final class FaultRun {

    private static final int SLOW = 300;
    private static final int HALF = 150;
    private static final int IN_TURN = 10_000;
    private static final int LARGE = 200;
    private static final int WATCHED_SECONDS = 15;

    private FaultRun() {}

    /** Runs them all and prints a line for each. */
    public static void main(String... arguments) throws Exception {
        Judge judge = Judge.of(Samples.ENGINE, DecisionLog.NONE);
        DecisionPoint point = DecisionPoint.of(judge, Clock.systemUTC(), Optional.empty());
        try (DecisionServer server =
                DecisionServer.start(judge, point, ServerSettings.local(0), AccessLog.none(), Clock.systemUTC())) {
            int port = server.address().getPort();
            String whole = request(Samples.ALLOWED);
            time(port, whole, 200);
            System.out.println("nobody misbehaves: " + time(port, whole, 500));
            System.out.println(SLOW + " callers send a byte a second: "
                    + beside(port, SLOW, "POST /v1/decisions HTTP/1.1\r\nX: ", true));
            System.out.println(HALF + " callers stop in a body: "
                    + beside(port, HALF, whole.substring(0, whole.length() - 20), false));
            System.out.println(IN_TURN + " connections in turn: " + time(port, whole, IN_TURN));
            String large = request(" ".repeat((1 << 20) - Samples.ALLOWED.length()) + Samples.ALLOWED);
            System.out.println(LARGE + " bodies of 1 MiB: " + time(port, large, LARGE));
            String tooLarge = request(" ".repeat(1 << 20) + Samples.ALLOWED);
            System.out.println("a body beyond it: " + status(port, tooLarge));
        }
        System.exit(0);
    }

    private static String request(String body) {
        return "POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    /** Asks while others are on the line, and tells how many of them are cut off in the end. */
    private static String beside(int port, int others, String begun, boolean goesOn) throws Exception {
        List<Socket> open = new ArrayList<>();
        for (int i = 0; i < others; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
            open.add(socket);
        }
        String told = time(port, request(Samples.ALLOWED), 200);
        int cut = 0;
        for (int second = 0; second < WATCHED_SECONDS; second++) {
            TimeUnit.SECONDS.sleep(1);
            if (goesOn) {
                open.forEach(FaultRun::trickle);
            }
        }
        for (Socket socket : open) {
            socket.setSoTimeout(1);
            cut += isCut(socket) ? 1 : 0;
            socket.close();
        }
        return told + "; cut off after " + WATCHED_SECONDS + " s: " + cut + " of " + others;
    }

    private static void trickle(Socket socket) {
        try {
            socket.getOutputStream().write('x');
        } catch (IOException alreadyCut) {
            // Counted later.
        }
    }

    private static boolean isCut(Socket socket) {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException stillThere) {
            return false;
        } catch (IOException cut) {
            return true;
        }
    }

    /** How many of these requests, each over a connection of its own, are answered with 200, and how long the slowest took. */
    private static String time(int port, String request, int count) throws IOException {
        int good = 0;
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            long begun = System.nanoTime();
            good += status(port, request).startsWith("HTTP/1.1 200") ? 1 : 0;
            nanos[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        return good + " of " + count + " answered, p50 " + nanos[count / 2] / 1_000 + " us, p99 "
                + nanos[count * 99 / 100] / 1_000 + " us";
    }

    private static String status(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.isEmpty() ? "" : answer.lines().findFirst().orElse("");
        }
    }
}
