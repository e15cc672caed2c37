// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.siprec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.recording.G711;

/** Receives the sound of all calls (RTP, RFC 3550) on one thread. */
final class RtpReceiver implements AutoCloseable {

    private static final int RATE = 8000;
    private static final int LARGEST = 2048;
    private static final int HEADER = 12;

    /** Takes decoded sound; the moment is that of the first sample. */
    interface Taker {
        void sound(Instant from, short[] samples);
    }

    private final InetAddress address;
    private final Clock clock;
    private final Selector selector;
    private final Thread thread;
    private final ConcurrentLinkedQueue<Port> opening = new ConcurrentLinkedQueue<>();
    private final AtomicLong packets = new AtomicLong();
    private volatile boolean closed;

    RtpReceiver(InetAddress address, Clock clock) throws IOException {
        this.address = address;
        this.clock = clock;
        this.selector = Selector.open();
        this.thread = new Thread(this::receive, "rtp");
        thread.setDaemon(true);
        thread.start();
    }

    /** How many packets of sound were decoded. */
    long packets() {
        return packets.get();
    }

    /** Opens a port that nobody else has. */
    Port open(Taker taker) throws IOException {
        DatagramChannel channel = DatagramChannel.open();
        channel.bind(new InetSocketAddress(address, 0));
        channel.configureBlocking(false);
        Port port = new Port(channel, taker);
        opening.add(port);
        selector.wakeup();
        return port;
    }

    /** Where one stream comes in. It listens to the first who sends, until another offer may change that. */
    static final class Port implements AutoCloseable {

        private final DatagramChannel channel;
        private final Taker taker;
        private final int number;
        private volatile @Nullable SocketAddress sender;
        private @Nullable Anchor anchor;

        private Port(DatagramChannel channel, Taker taker) throws IOException {
            this.channel = channel;
            this.taker = taker;
            this.number = ((InetSocketAddress) channel.getLocalAddress()).getPort();
        }

        int number() {
            return number;
        }

        /** Listens to whoever sends next. */
        void anybody() {
            sender = null;
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException alreadyGone) {
                throw new UncheckedIOException(alreadyGone);
            }
        }
    }

    /** The moment of one sample; the others follow from it, so that a late packet does not move the sound. */
    private record Anchor(int source, int timestamp, Instant moment) {

        private static final Duration FAR = Duration.ofMillis(250);

        Instant of(int other) {
            return moment.plusNanos((other - timestamp) * 1_000_000_000L / RATE);
        }

        /** Whether a clock that is ahead of ours, or a gap that was not counted, makes it useless. */
        boolean isOff(Instant moment, Instant latest) {
            return moment.isAfter(latest) || Duration.between(moment, latest).compareTo(FAR) > 0;
        }
    }

    private void receive() {
        ByteBuffer buffer = ByteBuffer.allocate(LARGEST);
        while (!closed) {
            try {
                selector.select();
                register();
                Iterator<SelectionKey> keys = selector.selectedKeys().iterator();
                while (keys.hasNext()) {
                    SelectionKey key = keys.next();
                    keys.remove();
                    if (key.attachment() instanceof Port port) {
                        drain(port, buffer);
                    }
                }
            } catch (ClosedChannelException gone) {
                // A call that ended between two packets; the others go on.
            } catch (IOException failed) {
                throw new UncheckedIOException("sound cannot be received", failed);
            }
        }
    }

    private void register() throws IOException {
        for (Port port = opening.poll(); port != null; port = opening.poll()) {
            if (port.channel.isOpen()) {
                port.channel.register(selector, SelectionKey.OP_READ, port);
            }
        }
    }

    private void drain(Port port, ByteBuffer buffer) {
        try {
            while (port.channel.isOpen()) {
                buffer.clear();
                SocketAddress from = port.channel.receive(buffer);
                if (from == null) {
                    return;
                }
                buffer.flip();
                take(port, from, buffer);
            }
        } catch (ClosedChannelException | SocketException gone) {
            return;
        } catch (IOException failed) {
            throw new UncheckedIOException("sound cannot be received", failed);
        }
    }

    private void take(Port port, SocketAddress from, ByteBuffer packet) {
        Instant now = clock.instant();
        int start = start(packet);
        int length = packet.limit() - start - padding(packet);
        int type = packet.limit() < HEADER ? -1 : packet.get(1) & 0x7F;
        if (start < 0 || length <= 0 || (type != 0 && type != 8)) {
            return;
        }
        SocketAddress known = port.sender;
        if (known == null) {
            port.sender = from;
        } else if (!known.equals(from)) {
            return;
        }
        byte[] coded = new byte[length];
        packet.get(start, coded);
        short[] samples = (type == 0 ? G711.MU_LAW : G711.A_LAW).decode(coded, 0, length);
        packets.incrementAndGet();
        try {
            port.taker.sound(moment(port, packet.getInt(8), packet.getInt(4), samples.length, now), samples);
        } catch (UncheckedIOException full) {
            // Sound that cannot be written ends the recording of this stream, not that of all calls.
            port.close();
        }
    }

    /** The moment of the first sample: at the latest so long before the packet came as its sound lasts. */
    private static Instant moment(Port port, int source, int timestamp, int samples, Instant now) {
        Instant latest = now.minusNanos(samples * 1_000_000_000L / RATE);
        Anchor anchor = port.anchor;
        if (anchor == null || anchor.source != source || anchor.isOff(anchor.of(timestamp), latest)) {
            anchor = new Anchor(source, timestamp, latest);
            port.anchor = anchor;
        }
        return anchor.of(timestamp);
    }

    /** Where the sound begins, or a negative number where it is no packet of sound. */
    private static int start(ByteBuffer packet) {
        if (packet.limit() < HEADER || (packet.get(0) & 0xC0) != 0x80) {
            return -1;
        }
        int start = HEADER + 4 * (packet.get(0) & 0x0F);
        boolean extended = (packet.get(0) & 0x10) != 0;
        if (extended) {
            if (packet.limit() < start + 4) {
                return -1;
            }
            start += 4 + 4 * (packet.getShort(start + 2) & 0xFFFF);
        }
        return start < packet.limit() ? start : -1;
    }

    private static int padding(ByteBuffer packet) {
        boolean padded = packet.limit() >= HEADER && (packet.get(0) & 0x20) != 0;
        return padded ? packet.get(packet.limit() - 1) & 0xFF : 0;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        selector.wakeup();
        try {
            thread.join(1000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        selector.close();
    }
}
