// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import org.monitoringconsent.examples.decisionpoint.judge.DecisionLog;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.rest.DecisionPoint;
import org.monitoringconsent.examples.decisionpoint.server.AccessLog;
import org.monitoringconsent.examples.decisionpoint.server.DecisionServer;
import org.monitoringconsent.examples.decisionpoint.server.Keys;
import org.monitoringconsent.examples.decisionpoint.server.ServerSettings;
import org.monitoringconsent.examples.decisionpoint.server.SettingException;
import org.monitoringconsent.examples.decisionpoint.server.Stores;
import org.monitoringconsent.recorder.journal.DecisionRecordException;
import org.monitoringconsent.recorder.journal.Journal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers over HTTP until it is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    /** Holds the password of the stores, which must not stand among the arguments that everybody can list. */
    private static final String PASSWORD = "MONITORING_STORE_PASSWORD";

    private static final int LAST_PORT = 65535;

    private final Console console;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8321")
    private int port = 8321;

    @Option(names = "--bind", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    private String bind = "127.0.0.1";

    @Option(names = "--api-keys", paramLabel = "FILE")
    private Optional<Path> keys = Optional.empty();

    @Option(names = "--key-store", paramLabel = "FILE")
    private Optional<Path> keyStore = Optional.empty();

    @Option(names = "--trust-store", paramLabel = "FILE")
    private Optional<Path> trustStore = Optional.empty();

    @Option(names = "--public-url", paramLabel = "URL")
    private Optional<URI> address = Optional.empty();

    @Option(names = "--max-body", paramLabel = "BYTES", defaultValue = "1048576")
    private int largestBody = 1 << 20;

    @Option(names = "--rate", paramLabel = "N", defaultValue = "0")
    private int rate;

    @Option(names = "--concurrency", paramLabel = "N", defaultValue = "16")
    private int concurrency = 16;

    @Option(names = "--access-log", paramLabel = "FILE")
    private Optional<String> accessLog = Optional.empty();

    @Option(names = "--journal", paramLabel = "FILE")
    private Optional<Path> journal = Optional.empty();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Words words = language.words();
        ServerSettings settings = settings();
        Optional<Journal> kept = opened();
        DecisionLog decisions = kept.<DecisionLog>map(open -> new JournalLog(open, Clock.systemUTC()))
                .orElse(DecisionLog.NONE);
        Judge judge = Judge.of(Engines.load(), decisions);
        DecisionPoint point = DecisionPoint.of(judge, Clock.systemUTC(), address);
        try (OutputStream notes = notes()) {
            AccessLog log = accessLog.isPresent() ? new AccessLog(notes) : AccessLog.none();
            DecisionServer server = start(judge, point, settings, log);
            CountDownLatch told = new CountDownLatch(1);
            Thread stopping = new Thread(
                    () -> {
                        server.close();
                        kept.ifPresent(Journal::close);
                        told.countDown();
                    },
                    "stop");
            Runtime.getRuntime().addShutdownHook(stopping);
            console.out()
                    .println(words.of(
                            "serve.listening",
                            (settings.tls().isPresent() ? "https" : "http") + "://"
                                    + server.address().getHostString() + ":"
                                    + server.address().getPort()));
            console.out().flush();
            told.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return ExitCodes.ALLOWED;
    }

    private Optional<Journal> opened() {
        try {
            return journal.map(Journal::open);
        } catch (DecisionRecordException unusable) {
            throw new BadInputException("serve.journal", Inputs.shown(String.valueOf(journal.orElseThrow())));
        }
    }

    private DecisionServer start(Judge judge, DecisionPoint point, ServerSettings settings, AccessLog log) {
        try {
            return DecisionServer.start(judge, point, settings, log, Clock.systemUTC());
        } catch (IOException taken) {
            throw new BadInputException("serve.taken", Printing.printable(bind), String.valueOf(port));
        }
    }

    private ServerSettings settings() {
        if (address.isPresent() && !"https".equals(address.get().getScheme())) {
            throw new BadInputException("serve.publicUrl");
        }
        if (port < 0 || port > LAST_PORT) {
            throw new BadInputException("serve.port", String.valueOf(port));
        }
        if (trustStore.isPresent() && keyStore.isEmpty()) {
            throw new BadInputException("serve.trustStore");
        }
        try {
            return new ServerSettings(
                    new InetSocketAddress(InetAddress.getByName(bind), port),
                    keys.isPresent() ? Keys.of(Files.readAllLines(keys.get())) : Keys.none(),
                    tls(),
                    trustStore.isPresent(),
                    largestBody,
                    rate,
                    concurrency,
                    Duration.ofSeconds(10));
        } catch (SettingException wrong) {
            throw new BadInputException(List.of(wrong::in));
        } catch (UnknownHostException unknown) {
            throw new BadInputException("serve.address", Printing.printable(bind));
        } catch (IOException unreadable) {
            throw new BadInputException("serve.keys");
        }
    }

    private Optional<SSLContext> tls() throws IOException {
        if (keyStore.isEmpty()) {
            return Optional.empty();
        }
        String password = System.getenv(PASSWORD);
        if (password == null) {
            throw new BadInputException("serve.password", PASSWORD);
        }
        return Optional.of(Stores.context(keyStore.get(), trustStore, password.toCharArray()));
    }

    private OutputStream notes() {
        if (accessLog.isEmpty()) {
            return OutputStream.nullOutputStream();
        }
        String file = accessLog.get();
        if (file.equals("-")) {
            return console.err();
        }
        try {
            return Files.newOutputStream(Path.of(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException | InvalidPathException e) {
            throw new BadInputException("unwritable", Inputs.shown(file));
        }
    }
}
