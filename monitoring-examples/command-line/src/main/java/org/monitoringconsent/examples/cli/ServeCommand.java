package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
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
import org.monitoringconsent.examples.decisionpoint.server.Stores;
import org.monitoringconsent.recorder.journal.Journal;
import org.monitoringconsent.recorder.journal.RecordException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Answers over HTTP until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Answers over HTTP until it is interrupted: its own JSON under /v1, OpenID AuthZEN under /access/v1, the shape of Open"
                    + " Policy Agent under /v1/data/monitoring, and the Model Context Protocol under /mcp.",
            "Without more it serves this machine alone; other machines need --api-keys or --trust-store."
        })
final class ServeCommand implements Callable<Integer> {

    /** Holds the password of the stores, which must not stand among the arguments that everybody can list. */
    private static final String PASSWORD = "MONITORING_STORE_PASSWORD";

    private final Console console;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8321",
            description = "8321 by default; 0 is any free one.")
    private int port = 8321;

    @Option(names = "--bind", paramLabel = "ADDRESS", defaultValue = "127.0.0.1", description = "127.0.0.1 by default.")
    private String bind = "127.0.0.1";

    @Option(
            names = "--api-keys",
            paramLabel = "FILE",
            description = "Who may ask: on each line a name and the SHA-256 of a key, in hexadecimal digits.")
    private Optional<Path> keys = Optional.empty();

    @Option(
            names = "--key-store",
            paramLabel = "FILE",
            description =
                    "PKCS #12 with the server's key and certificate, for https; its password is in " + PASSWORD + ".")
    private Optional<Path> keyStore = Optional.empty();

    @Option(
            names = "--trust-store",
            paramLabel = "FILE",
            description = "PKCS #12 with the certificates whose callers are let in; the same password.")
    private Optional<Path> trustStore = Optional.empty();

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "The https address by which callers know it, for the AuthZEN metadata.")
    private Optional<URI> address = Optional.empty();

    @Option(
            names = "--max-body",
            paramLabel = "BYTES",
            defaultValue = "1048576",
            description = "The largest body; 1 MiB by default.")
    private int largestBody = 1 << 20;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "0",
            description = "Requests a second and caller; 0, the default, is no bound.")
    private int rate;

    @Option(
            names = "--concurrency",
            paramLabel = "N",
            defaultValue = "16",
            description = "Requests worked on at once; 16 by default.")
    private int concurrency = 16;

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description =
                    "A line for each answer, without personal data; - is standard error; without it none is kept.")
    private Optional<String> accessLog = Optional.empty();

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "Keeps each decision before it is told; worker ids stand in it, so that it can be replayed.")
    private Optional<Path> journal = Optional.empty();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ServerSettings settings = settings();
        Optional<Journal> kept = opened();
        DecisionLog log = kept.<DecisionLog>map(open -> new JournalLog(open, Clock.systemUTC()))
                .orElse(DecisionLog.NONE);
        Judge judge = Judge.of(Engines.load(), log);
        DecisionPoint point = DecisionPoint.of(judge, Clock.systemUTC(), address);
        try (OutputStream notes = notes()) {
            DecisionServer server = start(judge, point, settings, new AccessLog(notes));
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
                    .println("listening on " + (settings.tls().isPresent() ? "https" : "http") + "://"
                            + server.address().getHostString() + ":"
                            + server.address().getPort());
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
        } catch (RecordException unusable) {
            throw fault("the journal cannot be kept: " + unusable.getMessage());
        }
    }

    private DecisionServer start(Judge judge, DecisionPoint point, ServerSettings settings, AccessLog log) {
        try {
            return DecisionServer.start(judge, point, settings, log, Clock.systemUTC());
        } catch (IOException taken) {
            throw fault("`" + Printing.printable(bind) + ":" + port
                    + "` cannot be listened on; another program may do so already");
        }
    }

    private ServerSettings settings() {
        if (address.isPresent() && !"https".equals(address.get().getScheme())) {
            throw fault("--public-url must begin with `https://`");
        }
        if (trustStore.isPresent() && keyStore.isEmpty()) {
            throw fault("--trust-store needs --key-store");
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
        } catch (IllegalArgumentException wrong) {
            throw fault(String.valueOf(wrong.getMessage()));
        } catch (UnknownHostException unknown) {
            throw fault("address `" + Printing.printable(bind) + "` is not one of this machine");
        } catch (IOException unreadable) {
            throw fault("the file of keys or a store cannot be read");
        }
    }

    private Optional<SSLContext> tls() throws IOException {
        if (keyStore.isEmpty()) {
            return Optional.empty();
        }
        String password = System.getenv(PASSWORD);
        if (password == null) {
            throw fault("the password of the stores must be in the environment variable " + PASSWORD);
        }
        return Optional.of(Stores.context(keyStore.get(), trustStore, password.toCharArray()));
    }

    /** A fault of this command, in English. */
    static BadInputException fault(String sentence) {
        return new BadInputException(List.of(language -> sentence));
    }

    private OutputStream notes() throws IOException {
        if (accessLog.isEmpty()) {
            return OutputStream.nullOutputStream();
        }
        return accessLog.get().equals("-")
                ? console.err()
                : Files.newOutputStream(Path.of(accessLog.get()), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
