// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.server;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.rest.DecisionPoint;

/**
 * Serves a decision point until it is closed.
 *
 * <pre>{@code
 * try (DecisionServer server = DecisionServer.start(judge, point, ServerSettings.local(8321), AccessLog.none(), clock)) {
 *     ...
 * }
 * }</pre>
 */
public final class DecisionServer implements AutoCloseable {

    /** Threads may wait for slow callers; those at work are bounded apart from it. */
    private static final int MOST_THREADS = 512;

    private static final int BACKLOG = 1_024;
    private static final long PAUSE_MILLIS = 5;

    static {
        prepare();
    }

    private final HttpServer server;
    private final Exchanges exchanges;
    private final ExecutorService threads;
    private final Thread flushing;
    private final ServerSettings settings;

    private DecisionServer(HttpServer server, Exchanges exchanges, ServerSettings settings) {
        this.server = server;
        this.exchanges = exchanges;
        this.settings = settings;
        this.threads = Executors.newFixedThreadPool(MOST_THREADS, work -> {
            Thread thread = new Thread(work, "decision");
            thread.setDaemon(true);
            return thread;
        });
        this.flushing = new Thread(exchanges::flushNowAndThen, "access-log");
        this.flushing.setDaemon(true);
    }

    /** The JDK reads these once, when its server is first loaded; what the operator has set stays. */
    private static void prepare() {
        // Without it every answer on a kept connection waits for the caller's delayed acknowledgement, some 40 ms.
        preset("sun.net.httpserver.nodelay", "true");
        // Seconds in which a request must have come in, and an answer must have gone out.
        preset("sun.net.httpserver.maxReqTime", "10");
        preset("sun.net.httpserver.maxRspTime", "20");
        preset("sun.net.httpserver.idleInterval", "30");
        preset("sun.net.httpserver.maxReqHeaders", "60");
        preset("sun.net.httpserver.maxReqHeaderSize", "32768");
        preset("jdk.httpserver.maxConnections", "4000");
    }

    private static void preset(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /**
     * Starts to serve.
     *
     * @throws IOException when the address cannot be listened on
     */
    public static DecisionServer start(
            Judge judge, DecisionPoint point, ServerSettings settings, AccessLog log, Clock clock) throws IOException {
        HttpServer server = settings.tls().isPresent()
                ? https(settings.tls().get(), settings)
                : HttpServer.create(settings.address(), BACKLOG);
        Exchanges exchanges = new Exchanges(judge, point, settings, log, clock);
        DecisionServer started = new DecisionServer(server, exchanges, settings);
        server.createContext("/", exchanges);
        server.setExecutor(started.threads);
        started.flushing.start();
        server.start();
        return started;
    }

    private static HttpServer https(SSLContext context, ServerSettings settings) throws IOException {
        HttpsServer server = HttpsServer.create(settings.address(), BACKLOG);
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters chosen = getSSLContext().getDefaultSSLParameters();
                chosen.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
                chosen.setNeedClientAuth(settings.needsCertificate());
                parameters.setSSLParameters(chosen);
            }
        });
        return server;
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    /** Turns new requests away, lets those at work end within the time of the settings, and stops. */
    @Override
    public void close() {
        exchanges.drain();
        long latest = System.nanoTime() + settings.stopWithin().toNanos();
        try {
            while (exchanges.atWork() > 0 && System.nanoTime() < latest) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException stopNow) {
            Thread.currentThread().interrupt();
        }
        server.stop(0);
        threads.shutdownNow();
        flushing.interrupt();
        exchanges.end();
    }
}
