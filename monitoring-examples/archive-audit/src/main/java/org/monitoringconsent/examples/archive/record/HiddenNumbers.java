// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words and the numbers by which switchboards and services write that somebody hides the number, or that there is none. */
final class HiddenNumbers {

    /** Words that say that there is a party whose number is not shown, letters and digits only. */
    private static final Set<String> WORDS = Set.of(
            "anonymous",
            "anonymouscaller",
            "anonymousinvalid",
            "anonym",
            "anoniem",
            "anonyme",
            "anonimo",
            "blocked",
            "blockedcaller",
            "blockednumber",
            "callerwithheld",
            "calleridblocked",
            "calleridwithheld",
            "confidential",
            "geheim",
            "geheimnummer",
            "hidden",
            "hiddennumber",
            "idunavailable",
            "idwithheld",
            "inconnu",
            "masked",
            "masque",
            "nocallerid",
            "nonumber",
            "notavailable",
            "numberunavailable",
            "numberwithheld",
            "onbekend",
            "onbekendnummer",
            "outofarea",
            "prive",
            "privenummer",
            "private",
            "privatecaller",
            "privatename",
            "privatenumber",
            "protected",
            "redacted",
            "restricted",
            "restrictednumber",
            "suppressed",
            "unavailable",
            "unbekannt",
            "undisclosed",
            "unidentified",
            "unknown",
            "unknowncaller",
            "unknownnumber",
            "unlisted",
            "unterdrueckt",
            "unterdruckt",
            "afgeschermd",
            "afgeschermdnummer",
            "verborgen",
            "withheld",
            "withheldnumber",
            "cliwithheld",
            "clir",
            "numberhidden",
            "restrictedcaller",
            "unknownname",
            "notprovided",
            "notdisclosed",
            "numeromasque",
            "numeroprive",
            "numeroprivato",
            "privato",
            "sconosciuto",
            "desconocido",
            "numerooculto",
            "oculto",
            "privado",
            "numeroprivado",
            "unbekanntenummer",
            "nummerunterdruckt",
            "rufnummerunterdruckt",
            "anoniemeoproep",
            "onbekendebeller",
            "skjultnummer",
            "hemmeligtnummer",
            "doltnummer",
            "ukendt");

    /** Extensions of the dial plan itself, and what programs show when they call by themselves. */
    private static final Set<String> NOBODY = Set.of("s", "i", "t", "h", "asterisk", "freeswitch", "0", "+", "false");

    /** Accounts that let anybody in, as switchboards name them. */
    private static final Set<String> GUESTS =
            Set.of("anon", "anonymousguest", "dpmaendpoint", "gast", "guest", "guests", "unauthenticated");

    /** A switchboard that does not know who calls names the channel after the host that the call came from. */
    private static final Pattern HOST_OF_ANYBODY = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}0-9]");
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");

    /** What a program writes where it has no number: zeros, or digits in a row. */
    private static final Pattern FILLED_IN =
            Pattern.compile("(?:\\+|00)?[0-9]{0,2}0{7,}|\\+?1234567890|\\+?0123456789|\\+?9876543210?");

    private static final String MANY_ZEROS = "0000000";
    private static final String KEYPAD = "22233344455566677778889999";
    private static final int SHORTEST_SPELLED = 7;
    private static final Set<String> SPELLED = spelled();

    private HiddenNumbers() {}

    /** Returns whether a text is only a way to write that nothing stands there. */
    static boolean saysNothing(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return Unsaid.is(plain)
                || NOBODY.contains(plain)
                || (plain.startsWith("00") && ZEROS.matcher(plain).matches());
    }

    /** Returns whether a name, at a host or not, stands for somebody who is not named. */
    static boolean hides(String user, String host) {
        String plain = plain(user);
        return WORDS.contains(plain)
                // Nobody has a name below it, so that only digits could tell anything.
                || (host.endsWith(".invalid") && !DIGITS.matcher(plain).matches())
                || host.equals("anonymous");
    }

    /** Returns whether an account is one that a switchboard gives to whoever does not say who it is. */
    static boolean isForGuests(String account) {
        String plain = plain(account);
        return WORDS.contains(plain)
                || GUESTS.contains(plain)
                || HOST_OF_ANYBODY.matcher(account).matches();
    }

    private static String plain(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD); // letters and accents apart; accents go
        return SIGNS.matcher(apart.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Returns whether digits spell one of the words on the keys of a telephone, as some services show it, or nobody's number. */
    static boolean spells(String digits) {
        boolean mayBeFilledIn =
                digits.contains(MANY_ZEROS) || digits.contains("23456789") || digits.contains("98765432");
        if (mayBeFilledIn && FILLED_IN.matcher(digits).matches()) {
            return true;
        }
        String plain = digitsOf(digits);
        return SPELLED.contains(plain)
                || (digits.startsWith("+1") && SPELLED.contains(plain.substring(1)))
                || (plain.startsWith("00") && SPELLED.contains(plain.substring(2)));
    }

    private static String digitsOf(String text) {
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            others += text.charAt(i) < '0' || text.charAt(i) > '9' ? 1 : 0;
        }
        if (others == 0) {
            return text;
        }
        return others == 1 && text.startsWith("+")
                ? text.substring(1)
                : NO_DIGITS.matcher(text).replaceAll("");
    }

    private static Set<String> spelled() {
        Set<String> spelled = new HashSet<>();
        for (String word : List.copyOf(WORDS)) {
            StringBuilder digits = new StringBuilder();
            word.chars()
                    .filter(letter -> letter >= 'a' && letter <= 'z')
                    .forEach(letter -> digits.append(KEYPAD.charAt(letter - 'a')));
            if (digits.length() >= SHORTEST_SPELLED) {
                spelled.add(digits.toString());
            }
        }
        return Set.copyOf(spelled);
    }
}
