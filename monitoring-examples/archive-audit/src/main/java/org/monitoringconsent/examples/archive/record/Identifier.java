// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text by which a record names a party, taken apart. What a text <em>is</em> is decided here and nowhere else; whose it
 * is only the house can tell.
 *
 * @param source which kind of field holds it
 * @param form what it is
 * @param text the digits with their leading plus, star and hash; the name; or the address
 * @param domain the host of an address, in lower case, empty for none
 */
public record Identifier(Source source, Form form, String text, String domain) {

    private static final Pattern TRUNK = Pattern.compile(
            "(?i)(?:^|[^a-z])(?:trunk|gateway|gw|provider|carrier|pstn|outbound|voip|sbc|uplink|isdn)(?:[^a-z]|$)");

    /** Which kind of field a record keeps an identifier in. */
    public enum Source {
        /** The device, channel or account that carried the call: the surest sign of who spoke. */
        DEVICE,
        /** An extension that the record names apart from the number. */
        EXTENSION,
        /** A number that was dialled or shown. */
        NUMBER,
        /** A mail address. */
        ADDRESS
    }

    /** What the text is. */
    public enum Form {
        /** Digits that can be dialled. */
        DIALLED,
        /** A number that hides who it is, or a word for that. */
        WITHHELD,
        /** What a spreadsheet left of a number: its first digits and its size. */
        DAMAGED,
        /** A name at a host. */
        ADDRESS,
        /** Any other word: an account, a trunk. */
        NAME
    }

    /** Returns what a text in a field names: nothing, one thing, or a number with the extension behind it. */
    public static List<Identifier> in(Source source, String text) {
        return IdentifierText.read(source, text);
    }

    /** Returns the numbers in a text that is about something else, as names: they tell nothing, unless the house knows them. */
    public static List<Identifier> mentionedIn(String text) {
        return IdentifierText.mentionedIn(text);
    }

    /** Returns what the name of a channel says, such as {@code PJSIP/2104-00000a1f}: the device, or where it leads. */
    public static List<Identifier> ofChannel(String channel) {
        return ChannelName.read(channel);
    }

    /** Returns whether a text names a channel: a technology that is known, a slash, and what is behind it. */
    public static boolean namesAChannel(String text) {
        return IdentifierText.namesAChannel(text);
    }

    /** Returns whether a device is named like a line to the world outside and not like somebody's telephone. */
    public static boolean namesATrunk(String device) {
        return TRUNK.matcher(device).find();
    }

    /** Returns whether it is of the kind. */
    public boolean is(Form other) {
        return form == other;
    }

    /** Returns the digits alone. */
    public String digits() {
        StringBuilder digits = new StringBuilder(text.length());
        text.chars().filter(digit -> digit >= '0' && digit <= '9').forEach(digit -> digits.append((char) digit));
        return digits.toString();
    }

    /** Returns field and kind only: the text is somebody's personal data. */
    @Override
    public String toString() {
        return "Identifier[" + source + ", " + form + "]";
    }
}
