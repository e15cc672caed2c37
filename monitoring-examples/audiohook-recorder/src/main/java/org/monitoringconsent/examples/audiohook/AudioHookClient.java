// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.audiohook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;

/** The contact centre's side of one conversation, after the protocol: it speaks on both sides unless it is asked to pause. */
final class AudioHookClient implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int RATE = 8000;
    private static final int FRAME = 800;
    private static final long FRAME_NANOS = 100_000_000;

    /** Who calls whom. */
    record Call(String organisation, String conversation, String customer, String worker) {

        static Call of(String customer, String worker) {
            return new Call(UUID.randomUUID().toString(), UUID.randomUUID().toString(), customer, worker);
        }
    }

    /** With which key it signs; no secret for a request that is not signed. */
    record Credentials(String key, Optional<byte[]> secret) {}

    private final Call call;
    private final String session = UUID.randomUUID().toString();
    private final Socket socket;
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final List<String> types = new CopyOnWriteArrayList<>();
    private int sent;
    private int received;
    private long position;
    private long pausedAt;
    private boolean streaming;
    private boolean paused;
    private volatile boolean closed;

    AudioHookClient(InetSocketAddress recorder, Call call, Credentials credentials) throws IOException {
        this.call = call;
        String host = recorder.getAddress().getHostAddress() + ":" + recorder.getPort();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("audiohook-organization-id", call.organisation());
        headers.put("audiohook-session-id", session);
        headers.put("audiohook-correlation-id", UUID.randomUUID().toString());
        headers.put("x-api-key", credentials.key());
        Map<String, String> signed = new LinkedHashMap<>(headers);
        signed.put("host", host);
        credentials
                .secret()
                .ifPresent(secret -> headers.putAll(
                        RequestSignature.headers("/audiohook", signed, credentials.key(), secret, Clock.systemUTC())));
        this.socket = new Socket(URI.create("ws://" + host + "/audiohook"), headers);
        socket.setDaemon(true);
        socket.setTcpNoDelay(true);
        try {
            if (!socket.connectBlocking(5, TimeUnit.SECONDS)) {
                throw new IOException("the recorder does not answer");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private final class Socket extends WebSocketClient {

        private Socket(URI uri, Map<String, String> headers) {
            super(uri, headers);
        }

        @Override
        public void onOpen(ServerHandshake handshake) {}

        @Override
        public void onMessage(String text) {
            try {
                take(JSON.readTree(text));
            } catch (JsonProcessingException notJson) {
                close();
            }
        }

        @Override
        public void onClose(int code, String reason, boolean remote) {
            closed = true;
        }

        @Override
        public void onError(Exception failure) {
            closed = true;
        }
    }

    /** Begins the conversation, or goes on with one whose earlier sessions are given. */
    void open(List<String> continued) {
        ObjectNode parameters = JSON.createObjectNode();
        parameters.put("organizationId", call.organisation()).put("conversationId", call.conversation());
        parameters
                .putObject("participant")
                .put("id", UUID.randomUUID().toString())
                .put("ani", call.customer())
                .put("aniName", "")
                .put("dnis", "");
        ObjectNode medium = parameters.putArray("media").addObject();
        medium.put("type", "audio").put("format", "PCMU").put("rate", RATE);
        medium.putArray("channels").add("external").add("internal");
        parameters.putObject("customConfig").put("worker", call.worker());
        if (!continued.isEmpty()) {
            var sessions = parameters.putArray("continuedSessions");
            continued.forEach(
                    id -> sessions.addObject().put("id", id).put("serverseq", 1).put("clientseq", 1));
        }
        send("open", parameters);
    }

    private void take(JsonNode message) {
        synchronized (this) {
            received = message.path("seq").asInt();
            String type = message.path("type").asText();
            switch (type) {
                case "opened" -> {
                    paused = message.path("parameters").path("startPaused").asBoolean();
                    streaming = !message.path("parameters").path("media").isEmpty();
                    if (paused) {
                        send("paused", JSON.createObjectNode());
                    }
                    talk();
                }
                case "pause" -> {
                    if (!paused) {
                        pausedAt = position;
                    }
                    paused = true;
                    send("paused", JSON.createObjectNode());
                }
                case "resume" -> {
                    paused = false;
                    ObjectNode resumed = JSON.createObjectNode();
                    resumed.put("start", duration(pausedAt)).put("discarded", duration(position - pausedAt));
                    send("resumed", resumed);
                }
                case "disconnect" -> {
                    streaming = false;
                    send("close", JSON.createObjectNode().put("reason", "disconnect"));
                }
                default -> {}
            }
            types.add(type);
        }
        messages.add(message);
    }

    /** Sends a message of any kind. */
    synchronized void send(String type, JsonNode parameters) {
        ObjectNode message = JSON.createObjectNode();
        message.put("version", "2").put("id", session).put("type", type);
        message.put("seq", ++sent).put("serverseq", received).put("position", duration(position));
        message.set("parameters", parameters);
        raw(message.toString());
    }

    /** Sends a text as it is. */
    void raw(String text) {
        if (socket.isOpen()) {
            socket.send(text);
        }
    }

    /** Sends sound although it is not asked for. */
    void rawSound(byte[] sound) {
        socket.send(sound);
    }

    private static String duration(long samples) {
        return String.format(Locale.ROOT, "PT%.3fS", samples / (double) RATE);
    }

    private void talk() {
        Thread voices = new Thread(this::speak, "voices");
        voices.setDaemon(true);
        voices.start();
    }

    /** A tone on both sides, each frame when its time has come; while it is paused the time goes by in silence. */
    private void speak() {
        byte[] frame = new byte[2 * FRAME];
        for (int i = 0; i < frame.length; i++) {
            frame[i] = (byte) (i / 2 % 16 < 8 ? 0x10 : 0x90);
        }
        long start = System.nanoTime();
        for (int i = 1; !closed; i++) {
            try {
                TimeUnit.NANOSECONDS.sleep(Math.max(0, start + i * FRAME_NANOS - System.nanoTime()));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
            synchronized (this) {
                if (!streaming || !socket.isOpen()) {
                    return;
                }
                if (!paused) {
                    socket.send(frame);
                }
                position += FRAME;
            }
        }
    }

    /** The next message of a kind; those before it are passed over. Empty when none comes in time. */
    Optional<JsonNode> await(String type, long milliseconds) throws IOException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        try {
            for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
                JsonNode message = messages.poll(left, TimeUnit.NANOSECONDS);
                if (message != null && message.path("type").asText().equals(type)) {
                    return Optional.of(message.path("parameters"));
                }
            }
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    /** The kinds of all messages so far. */
    List<String> types() {
        return List.copyOf(types);
    }

    String session() {
        return session;
    }

    /** Says that it is over, in the protocol's way. */
    void end(String reason) {
        synchronized (this) {
            streaming = false;
        }
        send("close", JSON.createObjectNode().put("reason", reason));
    }

    /** Drops the connection. */
    @Override
    public void close() {
        closed = true;
        socket.close();
    }
}
