// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Callers that ask the same again and again, each over one connection that it keeps, and the next when it has the answer. */
final class Callers {

    private static final int MOST = 5_000_000;
    private static final int BUFFER = 1 << 14;

    private Callers() {}

    /** What was measured: the nanoseconds of each answer, sorted. */
    record Measured(long[] nanos, double seconds) {

        static Measured of(List<Measured> rounds) {
            return new Measured(
                    rounds.stream()
                            .flatMapToLong(round -> Arrays.stream(round.nanos))
                            .sorted()
                            .toArray(),
                    rounds.stream().mapToDouble(Measured::seconds).sum());
        }

        double perSecond() {
            return nanos.length / seconds;
        }

        double micros(double share) {
            return nanos[(int) (share * (nanos.length - 1))] / 1e3;
        }
    }

    static Measured run(int callers, int port, String path, String body, int seconds) throws Exception {
        byte[] request = ("POST " + path
                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept-Language: en\r\n"
                        + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            long begun = System.nanoTime();
            List<Callable<long[]>> work = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                work.add(() -> ask(port, request, begun + seconds * 1_000_000_000L));
            }
            List<long[]> all = new ArrayList<>();
            for (Future<long[]> each : threads.invokeAll(work)) {
                all.add(each.get());
            }
            double took = (System.nanoTime() - begun) / 1e9;
            long[] nanos = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Measured(nanos, took);
        } finally {
            threads.shutdown();
        }
    }

    private static long[] ask(int port, byte[] request, long until) throws IOException {
        long[] nanos = new long[MOST];
        int count = 0;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), BUFFER);
            long now = System.nanoTime();
            while (now < until && count < MOST) {
                socket.getOutputStream().write(request);
                answer(in);
                long then = System.nanoTime();
                nanos[count++] = then - now;
                now = then;
            }
        }
        return Arrays.copyOf(nanos, count);
    }

    /** Reads an answer, whether its length is told or it comes in chunks; anything but 200 ends the run. */
    private static void answer(InputStream in) throws IOException {
        String status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("answered " + status);
        }
        long length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
            return;
        }
        for (int chunk = Integer.parseInt(line(in), 16); chunk > 0; chunk = Integer.parseInt(line(in), 16)) {
            in.skipNBytes(chunk + 2L);
        }
        line(in);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection ended");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
