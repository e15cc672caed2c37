// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.audiohook;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.protocols.Protocol;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.recording.Announcer;
import org.monitoringconsent.examples.recording.CallReport;
import org.monitoringconsent.examples.recording.Clockwork;
import org.monitoringconsent.examples.recording.Directory;
import org.monitoringconsent.examples.recording.House;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.Participant;
import org.monitoringconsent.recorder.session.RecorderListener;

/**
 * An AudioHook server. It takes conversations from whoever signs with a known key, keeps of each what its session allows, and asks
 * the contact centre to pause while nothing may be kept. It governs the copy of the sound that it is sent, not the contact centre's
 * own recordings.
 */
public final class AudioHookRecorder implements AutoCloseable {

    private static final int MOST_CONVERSATIONS = 5_000;
    private static final int LARGEST_FRAME = 1 << 20;
    private static final Duration TO_OPEN = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final Path folder;
    private final Clock clock;
    private final Announcer announcer;
    private final RecorderListener listener;
    private final Consumer<CallReport> reports;
    private final Duration comeBack;
    private final Directory directory = new Directory("GB");
    private final RequestSignature signature;
    private final Server server;
    private final CountDownLatch listening = new CountDownLatch(1);
    private final Map<String, Conversation> bySession = new ConcurrentHashMap<>();
    private final AtomicLong heardWhilePaused = new AtomicLong();
    private final AtomicInteger turnedAway = new AtomicInteger();
    private final Clockwork clockwork = new Clockwork();

    /**
     * Begins to listen.
     *
     * @param address where to listen; port 0 for any
     * @param secrets the secret of a key, empty for a key that is not known
     * @param folder where the sound goes; it is made if it is not there
     * @param comeBack how long a conversation waits for a connection that was lost
     * @param clock the clock
     * @param announcer who plays announcements
     * @param listener is told of each decision, such as a keeper of records
     * @param reports is told of each conversation when it is over
     */
    public AudioHookRecorder(
            InetSocketAddress address,
            Function<String, Optional<byte[]>> secrets,
            Path folder,
            Duration comeBack,
            Clock clock,
            Announcer announcer,
            RecorderListener listener,
            Consumer<CallReport> reports)
            throws IOException {
        House.engine(); // The first conversation does not wait for the rules to be read.
        this.folder = Files.createDirectories(folder);
        this.comeBack = comeBack;
        this.clock = clock;
        this.announcer = announcer;
        this.listener = listener;
        this.reports = reports;
        this.signature = new RequestSignature(secrets, clock);
        this.server = new Server(address);
        server.setReuseAddr(true);
        server.setDaemon(true);
        server.setTcpNoDelay(true);
        server.start();
        try {
            if (!listening.await(10, TimeUnit.SECONDS)) {
                throw new IOException("cannot listen on port " + address.getPort());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while beginning to listen", interrupted);
        }
        clockwork.every(LOOK, () -> bySession.values().forEach(Conversation::look));
    }

    /** The port on which it listens. */
    public int port() {
        return server.getPort();
    }

    /** Tells a conversation what the house learnt in another way; nothing happens when it is over. */
    public void learn(String conversation, CallEvent event) {
        bySession.values().stream()
                .filter(known -> known.id().equals(conversation))
                .distinct()
                .forEach(known -> known.learn(event));
    }

    /** The ids of the conversations that go on. */
    public List<String> conversations() {
        return bySession.values().stream().map(Conversation::id).distinct().toList();
    }

    /** Asks everybody to come back by another connection, such as before this program stops. */
    public void askToReconnect() {
        server.getConnections().forEach(socket -> connection(socket).ifPresent(Connection::askToReconnect));
    }

    /** How many bytes came after the other side had said that it paused: none, from one that keeps to the protocol. */
    public long heardWhilePaused() {
        return heardWhilePaused.get();
    }

    /** How many connections were turned away for their signature. */
    public int turnedAway() {
        return turnedAway.get();
    }

    private static Optional<Connection> connection(WebSocket socket) {
        @Nullable Connection connection = socket.getAttachment();
        return Optional.ofNullable(connection);
    }

    private final class Conversations implements Connection.House {

        @Override
        public Optional<Conversation> conversation(JsonNode open, String session) {
            for (JsonNode continued : open.path("continuedSessions")) {
                Conversation known = bySession.get(continued.path("id").asText());
                if (known != null
                        && known.id().equals(open.path("conversationId").asText())) {
                    bySession.put(session, known);
                    return Optional.of(known);
                }
            }
            if (bySession.size() >= MOST_CONVERSATIONS || bySession.containsKey(session)) {
                return Optional.empty();
            }
            Conversation begins = new Conversation(
                    open.path("conversationId").asText(),
                    worker(open.path("customConfig").path("worker").asText()),
                    directory.find(
                            Party.builder()
                                    .number(open.path("participant").path("ani").asText())
                                    .build(),
                            "customer"),
                    folder,
                    clock,
                    announcer,
                    listener);
            bySession.put(session, begins);
            return Optional.of(begins);
        }

        /** The protocol does not say who the agent is; the house puts the extension into the configuration of the hook. */
        private Optional<Participant> worker(String extension) {
            Party party = Party.builder().extension(extension).build();
            return Optional.of(directory.find(party, "nobody")).filter(Participant::isWorker);
        }

        @Override
        public void gone(Conversation conversation, Connection connection, boolean comesBack) {
            if (!conversation.isCarriedBy(connection)) {
                return;
            }
            if (comesBack) {
                clockwork.after(comeBack, () -> {
                    if (conversation.isCarriedBy(connection)) {
                        end(conversation);
                    }
                });
            } else {
                end(conversation);
            }
        }

        @Override
        public void heardWhilePaused(int bytes) {
            heardWhilePaused.addAndGet(bytes);
        }
    }

    private void end(Conversation conversation) {
        if (bySession.values().removeIf(known -> known == conversation)) {
            conversation.carry(null);
            reports.accept(conversation.end());
        }
    }

    private final class Server extends WebSocketServer {

        private final Conversations conversations = new Conversations();

        private Server(InetSocketAddress address) {
            super(address, 2, List.of(new Draft_6455(List.of(), List.of(new Protocol("")), LARGEST_FRAME)));
        }

        @Override
        public void onStart() {
            listening.countDown();
        }

        @Override
        public void onOpen(WebSocket socket, ClientHandshake request) {
            Connection connection = new Connection(
                    new Connection.Wire() {
                        @Override
                        public void send(String text) {
                            if (socket.isOpen()) {
                                socket.send(text);
                            }
                        }

                        @Override
                        public void close() {
                            socket.close();
                        }
                    },
                    conversations,
                    clock,
                    request.getFieldValue("audiohook-session-id").strip(),
                    request.getFieldValue("audiohook-organization-id").strip());
            socket.setAttachment(connection);
            Optional<String> fault = signature.fault(
                    request.getResourceDescriptor(), name -> request.getFieldValue(name.toLowerCase(Locale.ROOT)));
            fault.ifPresent(reason -> {
                turnedAway.incrementAndGet();
                connection.refuse(reason);
            });
            clockwork.after(TO_OPEN, () -> {
                if (connection.isPreparing()) {
                    socket.close();
                }
            });
        }

        @Override
        public void onMessage(WebSocket socket, String text) {
            connection(socket).ifPresent(connection -> connection.text(text));
        }

        @Override
        public void onMessage(WebSocket socket, ByteBuffer sound) {
            connection(socket).ifPresent(connection -> connection.sound(sound));
        }

        @Override
        public void onClose(WebSocket socket, int code, String reason, boolean remote) {
            connection(socket).ifPresent(Connection::gone);
        }

        @Override
        public void onError(@Nullable WebSocket socket, Exception failure) {
            if (socket != null) {
                socket.close();
            }
        }
    }

    /** Stops listening and ends the conversations that still go on. */
    @Override
    public void close() throws IOException {
        clockwork.close();
        try {
            server.stop(1000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        for (Conversation conversation : List.copyOf(bySession.values())) {
            end(conversation);
        }
    }
}
