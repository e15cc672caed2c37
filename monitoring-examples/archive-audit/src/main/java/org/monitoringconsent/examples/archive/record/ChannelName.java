// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.Identifier.Source;

/**
 * Takes the name of a channel apart, as Asterisk and FreeSWITCH write it: technology, device or number, context, and the mark
 * that tells one call from the next.
 */
final class ChannelName {

    private static final int LONGEST = 400;
    private static final Pattern MARK = Pattern.compile("-[0-9a-fA-F]{4,16}(?:;[12])?$|;[12]$|<[A-Z]+>$|/n$");
    /** The number of the call where it is counted in decimals. */
    private static final Pattern COUNT = Pattern.compile("-[0-9]{1,5}$");

    /** A dial plan may put words and the number of a group before the number: {@code FMGL-07700900777#}, {@code RG-600-2104}. */
    private static final Pattern BEHIND_WORDS = Pattern.compile("[A-Za-z][A-Za-z0-9]*-(?:[0-9]+-)?(\\+?[0-9]{2,20})#?");

    private static final Pattern TECHNOLOGY = Pattern.compile("^([A-Za-z][A-Za-z0-9_.]{0,20})/(.*)$");
    private static final Pattern SOFIA = Pattern.compile("^(?:gateway/)?[^/]{1,80}/(.+)$");

    private ChannelName() {}

    static List<Identifier> read(String channel) {
        String plain = channel.strip();
        Matcher technology = TECHNOLOGY.matcher(plain);
        if (plain.length() > LONGEST || !technology.matches()) {
            return Identifier.in(Source.DEVICE, plain);
        }
        String kind = technology.group(1).toLowerCase(Locale.ROOT);
        String rest = MARK.matcher(technology.group(2)).replaceFirst("");
        return switch (kind) {
            // The profile or the gateway comes first, then whom it leads to.
            case "sofia" -> {
                Matcher behind = SOFIA.matcher(rest);
                yield Identifier.in(Source.DEVICE, behind.matches() ? behind.group(1) : rest);
            }
            // The context behind the at sign is part of the dial plan, not a host.
            case "local" -> Identifier.in(Source.EXTENSION, behindWords(before(before(rest, '@'), '/')));
            case "loopback" -> Identifier.in(Source.EXTENSION, before(rest, '/'));
            case "error" -> List.of();
            case "iax", "iax2", "h323", "ooh323" -> device(COUNT.matcher(rest).replaceFirst(""));
            case "dahdi", "zap", "misdn", "capi", "openzap", "freetdm" -> port(rest);
            default -> device(rest);
        };
    }

    /** A port of a card has a number of its own, which is nobody's; only what stands behind it was dialled. */
    private static List<Identifier> port(String rest) {
        int slash = rest.lastIndexOf('/');
        return slash < 0 ? List.of() : Identifier.in(Source.DEVICE, before(rest.substring(slash + 1), '-'));
    }

    private static List<Identifier> device(String rest) {
        int slash = rest.indexOf('/');
        // A group or trunk and then a number, or a device and then a whole address.
        String last = slash >= 0 && !rest.substring(slash + 1).isEmpty() ? rest.substring(slash + 1) : rest;
        return Identifier.in(Source.DEVICE, slash >= 0 ? last : withoutTrunk(rest));
    }

    /** Of {@code 07700900012@trunk} the number counts; of {@code 2104@host.example} the host is kept. */
    private static String withoutTrunk(String device) {
        int at = device.indexOf('@');
        return at > 0 && device.indexOf('.', at) < 0 ? device.substring(0, at) : device;
    }

    private static String behindWords(String name) {
        Matcher number = BEHIND_WORDS.matcher(name);
        return number.matches() ? number.group(1) : name;
    }

    private static String before(String text, char mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }
}
