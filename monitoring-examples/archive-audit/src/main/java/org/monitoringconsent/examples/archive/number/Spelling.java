// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.number;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.number.Numbers.Reading;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Identifier.Form;
import org.monitoringconsent.examples.archive.record.Identifier.Source;
import org.monitoringconsent.recorder.arrangement.IdentifierSpelling;

/**
 * The one spelling of what an employer writes down: an extension, a number, an address, or the name of an account.
 *
 * @param kind what it is
 * @param key the spelling under which it is compared
 */
public record Spelling(Kind kind, String key) {

    /** What was written down. */
    public enum Kind {
        /** A few digits. */
        EXTENSION,
        /** A telephone number. */
        NUMBER,
        /** A mail or SIP address. */
        ADDRESS,
        /** One word: an account or a device. */
        NAME,
        /** None of these, or digits that cannot be read as one number. */
        NONE
    }

    private static final int LONGEST_EXTENSION = 6;

    /** No number, address or name of anybody has so many characters. */
    private static final int LONGEST = 400;

    private static final Pattern DIGITS = Pattern.compile("[0-9*#]+");
    /**
     * What a telephone takes as an order and not as the line of anybody, such as the one that hides the own number; and what is
     * dialled after the answer, which would be lost.
     */
    private static final Pattern CODE = Pattern.compile(".*#.*|.*\\*");

    /** What stands behind it may be a number, and is one to whoever records the call. */
    private static final Pattern SIP = Pattern.compile("(?i)^\\s*<?sips?:");

    /** A second number, or what is dialled after the answer: it would be lost. */
    private static final Pattern MORE_BEHIND = Pattern.compile("[0-9]\\s*[,;pPwW]+\\s*[+*#0-9]");

    private static final Pattern QUOTED = Pattern.compile("(?:^|[<:])\\s*\"[^\"]+\"@[^@\"]*$");
    private static final Pattern ONE_NAME = Pattern.compile("[^\\s@*%,;?/|(){}<>\\[\\]\"\\\\]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}0-9][\\p{L}0-9._+\\-]{0,99}");

    /** Returns the spelling of a text where numbers without a country code are those of the region. */
    public static Spelling of(String written, String region, Numbers numbers) {
        if (written.length() > LONGEST) {
            return new Spelling(Kind.NONE, written.strip().toLowerCase(Locale.ROOT));
        }
        boolean channel = Identifier.namesAChannel(written.strip());
        boolean address = written.indexOf('@') > 0;
        boolean mail = address && !channel && !SIP.matcher(written).find();
        List<Identifier> found =
                channel ? Identifier.ofChannel(written) : Identifier.in(mail ? Source.ADDRESS : Source.NUMBER, written);
        // A second number would be lost, and with it whose it is.
        boolean one =
                found.size() == 1 && !MORE_BEHIND.matcher(written).find() && !(channel && written.indexOf('&') >= 0);
        if (!one || (address && found.get(0).domain().isEmpty()) || Several.are(written)) {
            return new Spelling(Kind.NONE, written.strip().toLowerCase(Locale.ROOT));
        }
        Identifier identifier = found.get(0);
        String text = identifier.text().toLowerCase(Locale.ROOT);
        return switch (identifier.form()) {
            case ADDRESS -> {
                boolean named = IdentifierSpelling.isDomain(identifier.domain()) && isNameOrQuoted(text, written);
                yield new Spelling(named ? Kind.ADDRESS : Kind.NONE, text);
            }
            case NAME -> new Spelling(WORD.matcher(text).matches() && !isMarkup(written) ? Kind.NAME : Kind.NONE, text);
            case WITHHELD, DAMAGED -> new Spelling(Kind.NONE, text);
            case DIALLED -> dialled(identifier, region, numbers);
        };
    }

    /** What stands before the at sign is one name and stands for no others, unless it is quoted. */
    private static boolean isNameOrQuoted(String address, String written) {
        String name = address.substring(0, address.lastIndexOf('@'));
        return QUOTED.matcher(written).find() || ONE_NAME.matcher(name).matches();
    }

    private static boolean isMarkup(String written) {
        return written.indexOf('<') >= 0 && !SIP.matcher(written).find();
    }

    private static Spelling dialled(Identifier identifier, String region, Numbers numbers) {
        String digits = identifier.text();
        if (CODE.matcher(digits).matches()) {
            return new Spelling(Kind.NONE, digits);
        }
        if (isExtension(digits)) {
            return new Spelling(Kind.EXTENSION, digits);
        }
        Optional<Reading> reading = numbers.read(digits, region).certain();
        return reading.map(found -> new Spelling(Kind.NUMBER, found.number()))
                .orElseGet(() -> new Spelling(identifier.is(Form.DIALLED) ? Kind.NONE : Kind.NAME, digits));
    }

    /** Returns whether a text is short enough, and plain enough, to be an extension. */
    public static boolean isExtension(String text) {
        return text.length() <= LONGEST_EXTENSION && DIGITS.matcher(text).matches();
    }

    /** Returns the kind only. */
    @Override
    public String toString() {
        return "Spelling[" + kind + "]";
    }
}
