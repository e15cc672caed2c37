// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.siprec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The other side: a recording client of one call over UDP, written from the RFCs with sockets alone so that it shares no fault with
 * the server. It plays a tone on each stream that flows.
 */
final class SiprecClient implements AutoCloseable {

    private static final Pattern HEADER = Pattern.compile("(?im)^(Via|From|To|Call-ID|CSeq): *(.*)$");
    private static final int LARGEST = 65_000;
    private static final int FRAME = 160;
    private static final long FRAME_NANOS = 20_000_000;

    /** A stream that is offered. */
    record Offer(String label, String sender, int coding, boolean flows, String preference) {

        /** A stream that flows, of somebody who wishes nothing. */
        static Offer of(String label, String sender, int coding) {
            return new Offer(label, sender, coding, true, "");
        }

        Offer preferring(String other) {
            return new Offer(label, sender, coding, flows, other);
        }

        Offer flowing(boolean other) {
            return new Offer(label, sender, coding, other, preference);
        }
    }

    /** An answer. */
    record Reply(int status, Map<String, String> states, String text) {}

    private final DatagramSocket socket;
    private final InetSocketAddress recorder;
    private final String callId = UUID.randomUUID().toString();
    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final BlockingQueue<String> responses = new LinkedBlockingQueue<>();
    private final BlockingQueue<Map<String, String>> told = new LinkedBlockingQueue<>();
    private final Map<String, Integer> ports = new ConcurrentHashMap<>();
    private volatile List<Offer> offers = List.of();
    private volatile boolean closed;
    private volatile boolean updates = true;
    private String to;
    private int sequence;

    SiprecClient(InetSocketAddress recorder) throws IOException {
        this.recorder = recorder;
        this.socket = new DatagramSocket(0, recorder.getAddress());
        this.to = "<sip:recorder@" + host(recorder.getAddress()) + ">";
        daemon(this::listen, "client");
        daemon(this::talk, "voices");
    }

    private static void daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static String host(InetAddress address) {
        return address.getHostAddress();
    }

    /** Begins the call, or offers it anew; without metadata where that is empty. */
    Reply invite(List<Offer> streams, String metadata) throws IOException {
        Reply reply = send("INVITE", body(streams, metadata));
        offers = streams;
        return reply;
    }

    /** Changes the metadata. */
    Reply update(String metadata) throws IOException {
        return send("UPDATE", body(List.of(), metadata));
    }

    /** Ends the call. */
    Reply bye() throws IOException {
        offers = List.of();
        return send("BYE", new Body("", ""));
    }

    /** Any other request. */
    Reply request(String method, String type, String content) throws IOException {
        return send(method, new Body(type, content));
    }

    /** Says from now on that it takes no UPDATE. */
    void takeNoUpdates() {
        updates = false;
    }

    /** What the recorder tells next without being asked. */
    Optional<Map<String, String>> told(long milliseconds) throws IOException {
        try {
            return Optional.ofNullable(told.poll(milliseconds, TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private record Body(String type, String content) {}

    private Body body(List<Offer> streams, String metadata) {
        if (metadata.isEmpty()) {
            return new Body("application/sdp", description(streams));
        }
        if (streams.isEmpty()) {
            return new Body("application/rs-metadata+xml", metadata);
        }
        return new Body(
                "multipart/mixed;boundary=part",
                "--part\r\nContent-Type: application/sdp\r\n\r\n" + description(streams)
                        + "\r\n--part\r\nContent-Type: application/rs-metadata+xml\r\n"
                        + "Content-Disposition: recording-session\r\n\r\n" + metadata + "\r\n--part--\r\n");
    }

    private String description(List<Offer> streams) {
        StringBuilder sdp = new StringBuilder("v=0\r\no=client 1 ")
                .append(sequence + 1)
                .append(" IN IP4 ")
                .append(host(recorder.getAddress()))
                .append("\r\ns=-\r\nc=IN IP4 ")
                .append(host(recorder.getAddress()))
                .append("\r\nt=0 0\r\n");
        for (Offer stream : streams) {
            sdp.append("m=audio ")
                    .append(socket.getLocalPort())
                    .append(" RTP/AVP ")
                    .append(stream.coding());
            sdp.append("\r\na=label:").append(stream.label());
            sdp.append(stream.flows() ? "\r\na=sendonly\r\n" : "\r\na=inactive\r\n");
            if (!stream.preference().isEmpty()) {
                sdp.append("a=recordpref:").append(stream.preference()).append("\r\n");
            }
        }
        return sdp.toString();
    }

    /** Metadata in the RFC's own form: who is there, each with an address, and whose each stream is. */
    static String metadata(Map<String, String> parties, List<Offer> streams) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <recording xmlns="urn:ietf:params:xml:ns:recording:1"><datamode>complete</datamode>
                <session session_id="s"/>
                """);
        parties.forEach((id, address) -> xml.append("<participant participant_id=\"" + id + "\"><nameID aor=\""
                + address + "\"/></participant><participantsessionassoc participant_id=\"" + id
                + "\" session_id=\"s\"/>\n"));
        for (Offer stream : streams) {
            xml.append("<stream stream_id=\"st-" + stream.label() + "\" session_id=\"s\"><label>" + stream.label()
                    + "</label></stream>\n");
            if (!stream.sender().isEmpty()) {
                xml.append("<participantstreamassoc participant_id=\"" + stream.sender() + "\"><send>st-"
                        + stream.label() + "</send></participantstreamassoc>\n");
            }
        }
        return xml.append("</recording>").toString();
    }

    private synchronized Reply send(String method, Body body) throws IOException {
        sequence++;
        byte[] content = body.content().getBytes(StandardCharsets.UTF_8);
        String head = head(method, sequence) + "Require: siprec\r\n"
                + (body.type().isEmpty() ? "" : "Content-Type: " + body.type() + "\r\n")
                + "Content-Length: " + content.length + "\r\n\r\n";
        responses.clear();
        transmit(head + body.content());
        String response = response(head + body.content());
        int status = Integer.parseInt(response.substring(8, 11));
        if (method.equals("INVITE") && status >= 200) {
            to = header(response, "To").orElse(to);
            transmit(head("ACK", sequence) + "Content-Length: 0\r\n\r\n");
        }
        if (status == 200) {
            learnPorts(response);
        }
        return new Reply(status, states(response), response);
    }

    /** Repeats a request that gets no answer, as UDP demands. */
    private String response(String request) throws IOException {
        for (int i = 0; i < 8; i++) {
            try {
                for (String response = responses.poll(1000, TimeUnit.MILLISECONDS);
                        response != null;
                        response = responses.poll(1000, TimeUnit.MILLISECONDS)) {
                    boolean own = header(response, "CSeq").orElse("").startsWith(sequence + " ");
                    if (own && !response.startsWith("SIP/2.0 1")) {
                        return response;
                    }
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", interrupted);
            }
            transmit(request);
        }
        throw new IOException("the recorder does not answer");
    }

    private String head(String method, int number) {
        String own = host(recorder.getAddress()) + ":" + socket.getLocalPort();
        return method + " sip:recorder@" + host(recorder.getAddress()) + ":" + recorder.getPort() + " SIP/2.0\r\n"
                + "Via: SIP/2.0/UDP " + own + ";branch=z9hG4bK" + UUID.randomUUID() + "\r\n"
                + "From: <sip:client@" + own + ">;tag=" + tag + "\r\nTo: " + to + "\r\nCall-ID: " + callId
                + "\r\nCSeq: " + number + " " + method + "\r\nMax-Forwards: 70\r\n"
                + "Contact: <sip:client@" + own + ">;+sip.src\r\nAllow: INVITE, ACK, BYE" + (updates ? ", UPDATE" : "")
                + "\r\n";
    }

    private void transmit(String message) throws IOException {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        socket.send(new DatagramPacket(bytes, bytes.length, recorder));
    }

    private void listen() {
        byte[] buffer = new byte[LARGEST];
        while (!closed) {
            try {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                String message = new String(buffer, 0, packet.getLength(), StandardCharsets.UTF_8);
                if (message.startsWith("SIP/2.0")) {
                    responses.add(message);
                } else if (message.startsWith(updates ? "UPDATE" : "INVITE")) {
                    told.add(states(message));
                    agree(message);
                }
            } catch (SocketException over) {
                return;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void agree(String update) throws IOException {
        StringBuilder ok = new StringBuilder("SIP/2.0 200 OK\r\n");
        Matcher headers = HEADER.matcher(update);
        while (headers.find()) {
            ok.append(headers.group(0).strip()).append("\r\n");
        }
        String sdp = description(offers);
        ok.append("Contact: <sip:client@" + host(recorder.getAddress()) + ":" + socket.getLocalPort() + ">\r\n");
        ok.append("Content-Type: application/sdp\r\nContent-Length: ")
                .append(sdp.length())
                .append("\r\n\r\n");
        transmit(ok + sdp);
    }

    private static Optional<String> header(String message, String name) {
        return message.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    /** The state of each stream by its label. */
    private static Map<String, String> states(String message) {
        Map<String, String> states = new LinkedHashMap<>();
        String label = "";
        for (String line : message.lines().toList()) {
            if (line.startsWith("a=label:")) {
                label = line.substring(8);
            } else if (line.startsWith("a=record:")) {
                states.put(label, line.substring(9));
            }
        }
        return states;
    }

    private void learnPorts(String message) {
        int port = 0;
        for (String line : message.lines().toList()) {
            if (line.startsWith("m=")) {
                port = Integer.parseInt(line.split(" ", -1)[1]);
            } else if (line.startsWith("a=label:")) {
                ports.put(line.substring(8), port);
            }
        }
    }

    /** Speaks on each stream that flows, whatever the recorder does with it. */
    private void talk() {
        long start = System.nanoTime();
        byte[] tone = tone();
        for (int frame = 0; !closed; frame++) {
            for (Offer stream : offers) {
                Integer port = ports.get(stream.label());
                if (stream.flows() && port != null && port != 0) {
                    try {
                        byte[] packet = packet(stream, frame, tone);
                        socket.send(new DatagramPacket(packet, packet.length, recorder.getAddress(), port));
                    } catch (IOException over) {
                        return;
                    }
                }
            }
            long wait = start + (frame + 1) * FRAME_NANOS - System.nanoTime();
            try {
                TimeUnit.NANOSECONDS.sleep(Math.max(0, wait));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static byte[] packet(Offer stream, int frame, byte[] tone) {
        ByteBuffer packet = ByteBuffer.allocate(12 + FRAME);
        packet.put((byte) 0x80)
                .put((byte) stream.coding())
                .putShort((short) frame)
                .putInt(frame * FRAME);
        packet.putInt(stream.label().hashCode()).put(tone);
        return packet.array();
    }

    /** A tone of 500 hertz in either coding: what it sounds like is not the same, that it sounds is. */
    private static byte[] tone() {
        byte[] tone = new byte[FRAME];
        for (int i = 0; i < FRAME; i++) {
            tone[i] = (byte) (i % 16 < 8 ? 0x10 : 0x90);
        }
        return tone;
    }

    @Override
    public void close() {
        closed = true;
        socket.close();
    }
}
