// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.audiohook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.examples.recording.Announcer;
import org.monitoringconsent.examples.recording.House;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.Participant;
import org.monitoringconsent.recorder.session.RecorderListener;

/** Message by message, without sockets: what comes under way, and what comes although it was paused. */
class HeardWhilePausedTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SESSION = "30b0e395-84d3-4570-ac13-9a62d8f514c0";
    private static final String CONVERSATION = "e160e428-53e2-487c-977d-96989bf5c99d";

    private final List<JsonNode> sent = new ArrayList<>();
    private int number;
    private int heard;

    @TempDir
    private Path folder;

    private Conversation conversation() {
        return new Conversation(
                CONVERSATION,
                Optional.of(House.worker("1002")),
                Participant.outside("customer", CountryCode.GB),
                folder,
                Clock.systemUTC(),
                Announcer.silent(),
                new RecorderListener() {});
    }

    private Connection connection(Conversation conversation) {
        Connection.Wire wire = new Connection.Wire() {
            @Override
            public void send(String text) {
                try {
                    sent.add(JSON.readTree(text));
                } catch (IOException notJson) {
                    throw new UncheckedIOException(notJson);
                }
            }

            @Override
            public void close() {}
        };
        Connection.House house = new Connection.House() {
            @Override
            public Optional<Conversation> conversation(JsonNode open, String session) {
                return Optional.of(conversation);
            }

            @Override
            public void gone(Conversation gone, Connection connection, boolean comesBack) {}

            @Override
            public void heardWhilePaused(int bytes) {
                heard += bytes;
            }
        };
        return new Connection(wire, house, Clock.systemUTC(), SESSION, "o");
    }

    private void say(Connection connection, String type, String parameters) {
        connection.text("{\"version\":\"2\",\"id\":\"" + SESSION + "\",\"type\":\"" + type + "\",\"seq\":" + ++number
                + ",\"serverseq\":0,\"position\":\"PT0S\",\"parameters\":" + parameters + "}");
    }

    private String last() {
        return sent.get(sent.size() - 1).path("type").asText();
    }

    private Connection opened(Conversation conversation) {
        Connection connection = connection(conversation);
        say(
                connection,
                "open",
                "{\"organizationId\":\"o\",\"conversationId\":\"" + CONVERSATION
                        + "\",\"media\":[{\"type\":\"audio\",\"format\":\"PCMU\",\"rate\":8000,\"channels\":[\"external\",\"internal\"]}]}");
        assertEquals("opened", last());
        return connection;
    }

    @Test
    void soundUnderWayIsNotKeptAndIsNoFault() throws Exception {
        Conversation conversation = conversation();
        conversation.learn(CallEvent.announced(Instant.now(), List.of("customer")));
        Connection connection = opened(conversation);
        conversation.learn(CallEvent.objected(Instant.now().minusSeconds(10), "customer"));
        assertEquals("pause", last());
        connection.sound(ByteBuffer.allocate(1600));

        assertEquals("pause", last());
        assertEquals(0, heard);
        conversation.end();
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void soundAfterPausedIsCountedAndEndsTheConnection() {
        Conversation conversation = conversation();
        Connection connection = opened(conversation);
        say(connection, "paused", "{}");
        connection.sound(ByteBuffer.allocate(1600));

        assertEquals("disconnect", last());
        assertEquals(1600, heard);
    }

    @Test
    void whoResumesUnaskedIsAskedToPauseAgain() {
        Connection connection = opened(conversation());
        say(connection, "resumed", "{\"start\":\"PT0S\",\"discarded\":\"PT1S\"}");

        assertEquals("pause", last());
        assertTrue(heard == 0);
    }
}
