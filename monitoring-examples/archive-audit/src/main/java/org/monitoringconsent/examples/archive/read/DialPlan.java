// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Identifier.Form;
import org.monitoringconsent.examples.archive.record.Identifier.Source;

/** What the channels and the dial strings of a switchboard say about where a call went. */
final class DialPlan {

    static final int FEWEST_DIGITS_OUTSIDE = 7;
    private static final Pattern LOCAL = Pattern.compile("(?i)^(local|loopback)/.*");
    private static final Pattern VARIABLES = Pattern.compile("^(?:[{\\[<][^}\\]>]*[}\\]>])+");
    private static final Pattern UNIQUE = Pattern.compile("-[0-9a-fA-F]{4,16}(?:;[12])?$");

    private DialPlan() {}

    static boolean isLocal(String channel) {
        return LOCAL.matcher(channel).matches();
    }

    /** Returns whether a channel bears the mark that tells one call from the next. */
    static boolean isOfOneCall(String channel) {
        return !isLocal(channel) && UNIQUE.matcher(channel).find();
    }

    /** Returns whether a text is a number and no name. */
    static boolean isNumber(String text) {
        return Identifier.in(Source.NUMBER, text).stream().allMatch(found -> found.is(Form.DIALLED));
    }

    /** Returns the texts by which the device of a channel is known. */
    static Stream<String> reached(String channel) {
        return Identifier.ofChannel(channel).stream().map(Identifier::text);
    }

    static boolean looksLikeATrunk(String channel) {
        return !isLocal(channel) && Identifier.namesATrunk(withoutMark(channel));
    }

    /** Returns a channel without the mark that tells one call from the next. */
    static String withoutMark(String channel) {
        return UNIQUE.matcher(channel).replaceFirst("");
    }

    /** Returns whether two channels belong to one device or trunk. */
    static boolean sameDevice(String one, String other) {
        return !isLocal(one) && UNIQUE.matcher(one).find() && withoutMark(one).equals(withoutMark(other));
    }

    /** Returns the numbers outside the house that a dial string such as {@code PJSIP/07700900777@trunk,30} leads to. */
    static List<String> outside(String dialString) {
        List<String> numbers = new ArrayList<>();
        for (Identifier target : targets(dialString)) {
            if (target.is(Form.DIALLED) && target.digits().length() >= FEWEST_DIGITS_OUTSIDE) {
                numbers.add(target.text());
            }
        }
        return numbers;
    }

    /** Returns everything that a dial string leads to. */
    static List<Identifier> targets(String dialString) {
        String first = dialString.split("[,^]", 2)[0];
        return Stream.of(first.split("[&|]"))
                .map(target -> VARIABLES.matcher(target.strip()).replaceFirst(""))
                .filter(target -> target.indexOf('/') > 0)
                .flatMap(target -> Identifier.ofChannel(target).stream())
                .toList();
    }
}
