package org.monitoringconsent.examples.archive.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.Party;

/** Takes SIP addresses, mail addresses and channel names apart. */
final class Addresses {

    private static final int LONGEST = 320;
    private static final Pattern SCHEME = Pattern.compile("(?i)^(sips?|tel|mailto|im|xmpp):");
    private static final Pattern DIALLED = Pattern.compile("\\+?[0-9*#().\\- ]{2,32}");
    private static final Pattern CHANNEL =
            Pattern.compile("^[A-Za-z0-9_]+/([^@;/]{1,64}?)(?:@[^-]*)?-[0-9a-f]{4,}(?:;\\d)?$");

    private Addresses() {}

    /** Adds what a SIP or tel address says: the address, and the user part as number if it is one. */
    static Party.Builder sip(Party.Builder party, String uri) {
        String plain = bare(uri);
        if (plain.length() > LONGEST) {
            return party;
        }
        int at = plain.indexOf('@');
        String user = at < 0 ? plain : plain.substring(0, at);
        if (DIALLED.matcher(user).matches()) {
            party.number(user);
        }
        return at < 0 && DIALLED.matcher(user).matches() ? party : party.address(plain);
    }

    /** Returns an address without scheme, angle brackets, parameters and headers. */
    static String bare(String address) {
        String text = address.strip();
        int open = text.lastIndexOf('<');
        int close = text.indexOf('>', open + 1);
        if (open >= 0 && close > open) {
            text = text.substring(open + 1, close);
        }
        text = SCHEME.matcher(text).replaceFirst("");
        int end = indexOfAny(text, ";?");
        return end < 0 ? text : text.substring(0, end);
    }

    /** Returns the device of an Asterisk channel name such as {@code PJSIP/2104-00000a1f}, or an empty text. */
    static String device(String channel) {
        if (channel.length() > LONGEST || channel.startsWith("Local/")) {
            return "";
        }
        Matcher matcher = CHANNEL.matcher(channel);
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** Returns whether a text looks like something that was dialled. */
    static boolean dialled(String text) {
        return DIALLED.matcher(text).matches();
    }

    private static int indexOfAny(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
