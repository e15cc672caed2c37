// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.lang.ref.WeakReference;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Identifier.Source;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.examples.archive.record.Unsaid;

/**
 * What the values of the plainest rows of Asterisk mean as far as it does not hang on the rest of the row. What was made of a value is
 * kept for all threads that read, and forgotten when none of them does any more.
 */
final class PlainParties {

    private static final int BYTES_OF_ONE = 400;
    private static final int PART_OF_HEAP = 10;
    private static final int FEWEST = 256;
    private static final int MOST = 1 << 17;

    private static @Nullable WeakReference<PlainParties> latest;

    /** Who called: the party, and the channel without its mark. */
    record Calling(Party party, String device) {}

    /** Who was called, and what their channel tells. */
    record Reached(
            Party party,
            boolean ofOneCall,
            boolean extension,
            boolean differs,
            boolean outside,
            boolean inside,
            String device) {}

    /** What an application means: whether it brings in others, as one that listens does. */
    record Application(boolean joins, boolean records, Channel channel) {}

    /** What the name of a channel tells. */
    private record Device(
            boolean local,
            List<Identifier> identifiers,
            String bare,
            boolean ofOneCall,
            String first,
            boolean outside) {}

    private final Slices<Calling> callers;
    private final Slices<Reached> called;
    private final Slices<Device> devices;
    private final Slices<String> accounts = new Slices<>(256, PlainParties::said);
    private final Slices<List<String>> outside = new Slices<>(1_024, text -> DialPlan.outside(said(text)));
    private final Slices<Application> applications = new Slices<>(64, PlainParties::applicationOf);

    private PlainParties() {
        long fitting = Runtime.getRuntime().maxMemory() / PART_OF_HEAP / BYTES_OF_ONE;
        int most = (int) Math.max(FEWEST, Math.min(MOST, Long.highestOneBit(fitting)));
        this.callers = new Slices<>(most, this::callingOf);
        this.called = new Slices<>(most, this::reachedOf);
        this.devices = new Slices<>(Math.min(most, 1 << 12), PlainParties::deviceOf);
    }

    /** What all threads share that read now. */
    static synchronized PlainParties shared() {
        PlainParties known = latest == null ? null : latest.get();
        if (known == null) {
            known = new PlainParties();
            latest = new WeakReference<>(known);
        }
        return known;
    }

    /** Of the values for number, name and channel, with a zero sign behind each. */
    Calling calling(char[] key, int size) {
        return callers.of(key, 0, size);
    }

    /** Of the values for number and channel, with a zero sign behind each. */
    Reached reached(char[] key, int size) {
        return called.of(key, 0, size);
    }

    String account(PlainRow row, int value) {
        return accounts.of(row.text(), row.start(value), row.end(value));
    }

    /** The numbers outside to which a value leads. */
    List<String> outside(PlainRow row, int value) {
        return outside.of(row.text(), row.start(value), row.end(value));
    }

    Application application(PlainRow row, int value) {
        return applications.of(row.text(), row.start(value), row.end(value));
    }

    private static Application applicationOf(String text) {
        String name = said(text);
        return new Application(
                Listening.in(name, "").isPresent() || TableRecords.bringsOthersTogether(name),
                TableRecords.records(name),
                TableRecords.isVoiceBox(name) ? Channel.VOICEMAIL : Channel.CALL);
    }

    private static Device deviceOf(String channel) {
        boolean local = !channel.isEmpty() && DialPlan.isLocal(channel);
        String first =
                channel.isEmpty() ? "" : DialPlan.reached(channel).findFirst().orElse("");
        return new Device(
                local,
                channel.isEmpty() ? List.of() : Identifier.ofChannel(channel),
                DialPlan.withoutMark(channel),
                DialPlan.isOfOneCall(channel),
                first,
                TableRecords.isOutsideDevice(first) || DialPlan.looksLikeATrunk(channel));
    }

    private Device device(String channel) {
        return devices.of(channel.toCharArray(), 0, channel.length());
    }

    private Calling callingOf(String text) {
        int name = text.indexOf(0) + 1;
        int channel = text.indexOf(0, name) + 1;
        String said = said(text.substring(name, channel - 1));
        Device device = device(said(text.substring(channel, text.length() - 1)));
        Party.Builder party = Party.builder().side(Side.CALLER).named(!said.isEmpty() && TableRecords.named(said));
        String number = said(text.substring(0, name - 1));
        add(party, number);
        if (!said.isEmpty() && TableRecords.tellsMore(said, number.isEmpty() ? List.of() : List.of(number))) {
            party.number(said);
        }
        if (!device.local()) {
            party.identifiers(Source.DEVICE, device.identifiers());
        }
        return new Calling(party.build(), device.bare());
    }

    private Reached reachedOf(String text) {
        int channel = text.indexOf(0) + 1;
        String number = said(text.substring(0, channel - 1));
        Device device = device(said(text.substring(channel, text.length() - 1)));
        Party.Builder party = Party.builder().side(Side.CALLED);
        add(party, number);
        party.identifiers(Source.DEVICE, device.identifiers());
        String dialled = number.isEmpty() ? device.first() : number;
        boolean other = !device.first().equals(dialled);
        return new Reached(
                party.build(),
                device.ofOneCall(),
                TableRecords.isExtension(dialled),
                TableRecords.isExtension(device.first()) && other,
                device.outside(),
                device.local() && TableRecords.isExtension(device.first()),
                other && device.ofOneCall() ? device.bare() : "");
    }

    private static void add(Party.Builder party, String number) {
        if (!number.isEmpty()) {
            party.number(number);
        }
    }

    /** What a value says, nothing where it only says that nothing stands there. */
    private static String said(String raw) {
        String text = raw.indexOf('"') < 0 ? raw : raw.replace("\"\"", "\"");
        return Unsaid.is(text) ? "" : text.strip();
    }
}
