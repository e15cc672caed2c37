// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.audiohook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.recording.G711;

/**
 * One connection: speaks the protocol (version 2), and sees to it that nothing comes while nothing may be kept.
 *
 * <p>Sound that is under way when a pause is asked for is not kept. Sound that comes after the other side said that it paused is a
 * fault, which ends the connection.
 */
final class Connection implements Conversation.Carrier {

    /** The conversation of a connection that is only tried. */
    static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private static final int RATE = 8000;
    private static final int LONGEST_TEXT = 65_535;
    private static final long NANOS = 1_000_000_000L;
    private static final Duration FAR = Duration.ofSeconds(1);
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DURATION = Pattern.compile("PT(\\d{0,9}(?:\\.\\d{1,9})?)S");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What carries the messages. */
    interface Wire {
        void send(String text);

        void close();
    }

    /** Who knows the conversations. */
    interface House {
        /** The one that goes on from an earlier connection, or one that begins; empty when no more can be taken. */
        Optional<Conversation> conversation(JsonNode open, String session);

        /** A connection is over. */
        void gone(Conversation conversation, Connection connection, boolean comesBack);

        /** So much sound came although the other side had said that it paused. */
        void heardWhilePaused(int bytes);
    }

    private enum State {
        PREPARING,
        OPEN,
        PROBED,
        /** We said that it is over and wait for the other side to say so. */
        DISCONNECTING,
        CLOSED
    }

    private final Wire wire;
    private final House house;
    private final Clock clock;
    private final String session;
    private final String organisation;
    private State state = State.PREPARING;
    private int received;
    private int sent;
    private boolean pauseAsked;
    private boolean paused;
    private @Nullable Conversation conversation;
    private List<Boolean> internal = List.of();
    private long position;
    private @Nullable Instant origin;

    /**
     * A connection that was opened.
     *
     * @param session the id of its session, from the headers
     * @param organisation the id of the organisation, from the headers
     */
    Connection(Wire wire, House house, Clock clock, String session, String organisation) {
        this.wire = wire;
        this.house = house;
        this.clock = clock;
        this.session = session;
        this.organisation = organisation;
    }

    /** Turns away whoever may not come in; the reason is for the other side. */
    synchronized void refuse(String reason) {
        disconnect("unauthorized", reason);
    }

    /** Takes a message. */
    synchronized void text(String text) {
        if (state == State.CLOSED) {
            return;
        }
        JsonNode message;
        try {
            message = text.length() > LONGEST_TEXT ? JSON.nullNode() : JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            message = JSON.nullNode();
        }
        Optional<String> fault = fault(message);
        if (fault.isPresent()) {
            disconnect("error", fault.get());
        } else {
            received = message.get("seq").asInt();
            take(message.get("type").asText(), message.get("parameters"));
        }
    }

    private Optional<String> fault(JsonNode message) {
        if (!message.isObject() || !message.path("version").asText().equals("2")) {
            return Optional.of("a message must be a JSON object of version 2");
        }
        if (!message.path("id").asText().equals(session)) {
            return Optional.of("the id of a message must be that of the session");
        }
        if (!message.path("type").isTextual() || !message.path("parameters").isObject()) {
            return Optional.of("a message must have a type and parameters");
        }
        if (!message.path("seq").isInt() || message.path("seq").asInt() != received + 1) {
            return Optional.of("a message must have the number that follows on the last");
        }
        if (!message.path("serverseq").isInt() || message.path("serverseq").asInt() > sent) {
            return Optional.of("a message must name a message that was sent");
        }
        return Optional.empty();
    }

    private void take(String type, JsonNode parameters) {
        if (type.equals("close")) {
            close(parameters.path("reason").asText());
            return;
        }
        if (state == State.DISCONNECTING) {
            return;
        }
        switch (type) {
            case "open" -> open(parameters);
            case "ping" -> send("pong", JSON.createObjectNode());
            case "paused" -> paused = true;
            case "resumed" -> {
                paused = false;
                discarded(parameters);
                // The other side may resume on its own; what the session says goes before.
                pauseAsked = false;
                follow();
            }
            case "discarded" -> discarded(parameters);
            case "update" -> send("updated", JSON.createObjectNode());
            case "error" -> {}
            default -> disconnect("error", "a message of this type is not known");
        }
    }

    private void open(JsonNode parameters) {
        if (state != State.PREPARING) {
            disconnect("error", "`open` must come once");
            return;
        }
        if (!parameters.path("organizationId").asText().equals(organisation)) {
            disconnect("unauthorized", "the organisation must be that of the request");
            return;
        }
        String id = parameters.path("conversationId").asText();
        if (!UUID.matcher(id).matches() || !UUID.matcher(session).matches()) {
            disconnect("error", "a conversation must have a UUID");
            return;
        }
        if (id.equals(NOBODY)) {
            state = State.PROBED;
            send("opened", JSON.createObjectNode().set("media", JSON.createArrayNode()));
            return;
        }
        Optional<ObjectNode> medium = medium(parameters.path("media"));
        if (medium.isEmpty()) {
            disconnect("error", "one of the media must be PCMU at 8000");
            return;
        }
        Optional<Conversation> taken = house.conversation(parameters, session);
        if (taken.isEmpty()) {
            disconnect("error", "no more conversations can be taken");
            return;
        }
        Conversation now = taken.get();
        conversation = now;
        state = State.OPEN;
        ObjectNode opened = JSON.createObjectNode();
        opened.set("media", JSON.createArrayNode().add(medium.get()));
        pauseAsked = !now.mayHear();
        paused = pauseAsked;
        opened.put("startPaused", pauseAsked);
        send("opened", opened);
        now.carry(this);
        // What became known in between is not lost.
        follow();
    }

    /** Of the media that this recorder understands, that with the most sides. */
    private Optional<ObjectNode> medium(JsonNode media) {
        ObjectNode best = null;
        for (JsonNode each : media) {
            boolean understood = each.isObject()
                    && each.path("type").asText().equals("audio")
                    && each.path("format").asText().equals("PCMU")
                    && each.path("rate").asInt() == RATE
                    && each.path("channels").isArray();
            if (understood
                    && (best == null
                            || each.path("channels").size()
                                    > best.path("channels").size())) {
                best = (ObjectNode) each;
            }
        }
        if (best == null
                || best.path("channels").isEmpty()
                || best.path("channels").size() > 2) {
            return Optional.empty();
        }
        List<Boolean> sides = new ArrayList<>();
        ((ArrayNode) best.path("channels"))
                .forEach(side -> sides.add(side.asText().equals("internal")));
        internal = List.copyOf(sides);
        return Optional.of(best);
    }

    /** Sound that the other side left out is not there, but its time went by. */
    private void discarded(JsonNode parameters) {
        var matcher = DURATION.matcher(parameters.path("discarded").asText());
        if (matcher.matches() && !matcher.group(1).isEmpty()) {
            position += Math.round(Double.parseDouble(matcher.group(1)) * RATE);
        }
    }

    /** Takes sound. */
    synchronized void sound(ByteBuffer sound) {
        Conversation now = conversation;
        if (state != State.OPEN || now == null) {
            if (state == State.PREPARING || state == State.PROBED) {
                disconnect("error", "sound must not come before `opened`");
            }
            return;
        }
        int sides = internal.size();
        if (paused) {
            house.heardWhilePaused(sound.remaining());
            disconnect("error", "sound must not come while it is paused");
            return;
        }
        byte[] coded = new byte[sound.remaining() / sides * sides];
        sound.get(coded);
        int samples = coded.length / sides;
        Instant from = moment(samples);
        for (int side = 0; side < sides; side++) {
            now.sound(internal.get(side), from, G711.MU_LAW.decode(coded, 0, coded.length, side, sides));
        }
        position += samples;
    }

    /** The moment of the first sample: at the latest so long ago as the sound lasts, otherwise by the position in the stream. */
    private Instant moment(int samples) {
        Instant latest = clock.instant().minusNanos(samples * NANOS / RATE);
        Instant start = origin == null ? latest : origin.plusNanos(position * NANOS / RATE);
        if (start.isAfter(latest) || Duration.between(start, latest).compareTo(FAR) > 0) {
            start = latest;
        }
        origin = start.minusNanos(position * NANOS / RATE);
        return start;
    }

    /** Asks the other side to pause or to resume where that is not what it was asked last. */
    @Override
    public synchronized void follow() {
        Conversation now = conversation;
        if (state != State.OPEN || now == null) {
            return;
        }
        boolean pause = !now.mayHear();
        if (pause != pauseAsked) {
            pauseAsked = pause;
            send(pause ? "pause" : "resume", JSON.createObjectNode());
        }
    }

    /** Asks the other side to come back by another connection. */
    synchronized void askToReconnect() {
        if (state == State.OPEN) {
            send("reconnect", JSON.createObjectNode().put("info", "this server is about to stop"));
        }
    }

    private void disconnect(String reason, String info) {
        if (state != State.CLOSED && state != State.DISCONNECTING) {
            state = State.DISCONNECTING;
            send("disconnect", JSON.createObjectNode().put("reason", reason).put("info", info));
        }
    }

    private void close(String reason) {
        send("closed", JSON.createObjectNode());
        leave(reason.equals("reconnect"));
        wire.close();
    }

    /** The connection is lost, or was closed. */
    synchronized void gone() {
        leave(true);
    }

    private void leave(boolean comesBack) {
        if (state != State.CLOSED) {
            state = State.CLOSED;
            Conversation now = conversation;
            if (now != null) {
                house.gone(now, this, comesBack);
            }
        }
    }

    /** Whether it never got as far as `opened`. */
    synchronized boolean isPreparing() {
        return state == State.PREPARING;
    }

    private void send(String type, JsonNode parameters) {
        ObjectNode message = JSON.createObjectNode();
        message.put("version", "2").put("id", session).put("type", type);
        message.put("seq", ++sent).put("clientseq", received);
        message.set("parameters", parameters);
        wire.send(message.toString());
    }
}
