// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.Identifier.Form;
import org.monitoringconsent.examples.archive.record.Identifier.Source;

/** Takes a text that names a party apart: schemes, parameters, damages of spreadsheets, words for a hidden number. */
final class IdentifierText {

    private static final int LONGEST = 400;
    private static final int MOST_DIGITS = 40;
    private static final int FEWEST_PLAIN = 2;
    private static final int MOST_PLAIN = 20;
    private static final Pattern SCHEME = Pattern.compile(
            "(?i)^(?:sips?|tel|mailto|im|xmpp|pres|callto|h323|skype|fax|sms|smsto|whatsapp|client|user|agent|ext|line"
                    + "|(?:urn:)?(?:x-)?acct|4(?=:\\+)|8:orgid|iax2?|sccp|facetime(?:-audio)?|viber|signal|telegram|urn:tel"
                    + "|[a-z][a-z0-9.;= -]{0,30}(?=:\\s?[+(]?[0-9][^@]{5,}$))[:](?://)?\\s?");
    /** Nobody at the address of a machine: a call that does not say who calls comes so. */
    private static final Pattern MACHINE_ALONE = Pattern.compile(
            "(?i)^sips?:(?://)?(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})(?:\\.(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})){3}"
                    + "|\\[[0-9a-f:.]{2,50}\\])(?::[0-9]{1,5})?(?=[;?]|$)");

    private static final Pattern FORMULA =
            Pattern.compile("^=?\\s*\"+(.*?)\"+$|^=\\s*\"*(\\+?[0-9].*?)\"*$", Pattern.DOTALL);
    private static final Pattern SCIENTIFIC =
            Pattern.compile("^[+']?(\\d)(?:[.,](\\d{1,20}))?[eE]\\+?0{0,2}(\\d{1,2})$");
    private static final Pattern FLOATING = Pattern.compile("^(?:(\\+?\\d{3,20})[.,]0{1,6}|(\\d{1,2})[.,]0)$");
    private static final Pattern ROUNDED =
            Pattern.compile("^\\d{1,3}(?:[.,]\\d{1,3})?\\s?(?:[KMBT]|mn|bn|Mio|Mrd|[mb]illion|miljard|miljoen)\\.?$");
    private static final Pattern GROUPED = Pattern.compile("^\\+?\\d{1,3}(?:[,'’]\\d{3}){2,5}$");
    private static final Pattern IN_A_CHANNEL = Pattern.compile(
            "(?i)^(?:pj)?sip/.+|^(?:iax2?|local|dahdi|zap|misdn|capi|sccp|skinny|sofia|loopback|user|agent|woomera|ooh323|h323"
                    + "|motif|webrtc|verto|chan_[a-z0-9]+)/.+");
    /** What a spreadsheet writes back of a number that it showed as a quantity: whole millions, mostly. */
    private static final Pattern WRITTEN_BACK = Pattern.compile("(?=[0-9]{11,15}$)([1-9][0-9]*?)0{5,}");

    /** What may be a number, wherever it stands. */
    private static final Pattern NUMBER_INSIDE = Pattern.compile("\\+?[0-9](?:[().\\-/ ]{0,3}[0-9]){6,30}");

    private static final Pattern AT_A_HOST = Pattern.compile("@[^;?>,\\s]*");
    private static final int MOST_BESIDE = 4;
    private static final Pattern LOST = Pattern.compile("#{3,}|#[A-Z/0]{3,8}[!?]?");
    private static final Pattern BEHIND = Pattern.compile(
            "^(.*?[0-9)])\\s*(?:;ext=|[,;]?\\s*(?:extension|extn|ext|toestel|tst|doorkiesnr|doorkies|dw|poste)[.:=]?"
                    + "|\\s[xX]\\.?|(?<=\\d)[xX](?=\\d{2,6}$)|\\s#)\\s*([0-9]{2,6})$",
            Pattern.CASE_INSENSITIVE);
    /** Whose number it is, in brackets or with a dash behind it. */
    private static final Pattern NAME_BEHIND =
            Pattern.compile("(?<=[0-9])(?: ?\\(\\p{L}[^()0-9@<>]{0,60}\\)| - \\p{L}[^()0-9@<>]{0,60})$");

    private static final Pattern DIALLABLE = Pattern.compile("[+0-9*#().\\-/ ,;pPwW]+");
    /** In the name of a device a dash or a dot sets something apart and is no way of writing a number. */
    private static final Pattern ACCOUNT_NUMBER = Pattern.compile("\\+?[0-9*#]+");

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]");
    /** Turns what follows, so that other digits are seen than are written; whatever holds it is no number. */
    private static final char TURNED = '\u202e';

    private static final Pattern BETWEEN = Pattern.compile("[().\\-/ ]");
    private static final Pattern CODE_THEN_NUMBER = Pattern.compile("[0-9*#]{1,6}\\+[0-9]+");
    private static final Pattern PAUSE = Pattern.compile("[,;pPwW]");
    /** An extension and others behind it: a pause has no gap behind it. */
    private static final Pattern LIST =
            Pattern.compile("[0-9]{4,6} ?[,;] +[+0-9].*|[0-9]{2,3}(?: ?[,;] +[0-9]{2,6}){1,50}");

    private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final Pattern EXTENSION_PARAMETER = Pattern.compile("(?i);ext=([0-9*#.\\-]{1,10})");
    private static final Pattern CONTEXT = Pattern.compile("(?i);phone-context=([^;>?@\\s]{1,100})");
    private static final Pattern HOST =
            Pattern.compile("[\\p{L}0-9](?:[\\p{L}0-9_.\\-]{0,251}[\\p{L}0-9])?\\.?|\\[[0-9A-Fa-f:.]+\\]");
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");
    private static final Pattern PARAMETER = Pattern.compile(";(?=[A-Za-z][A-Za-z0-9\\-]*(?:[=;]|$))");

    private IdentifierText() {}

    static List<Identifier> read(Source source, String raw) {
        if (raw.length() > LONGEST) {
            return List.of(new Identifier(source, Form.NAME, raw.substring(0, LONGEST), ""));
        }
        // Most are digits and nothing else.
        if (isPlain(raw) && !raw.endsWith("00000") && !HiddenNumbers.saysNothing(raw) && !HiddenNumbers.spells(raw)) {
            return List.of(new Identifier(source, Form.DIALLED, raw, ""));
        }
        String plain = undamaged(visible(raw));
        return source != Source.ADDRESS && namesAChannel(plain) ? ChannelName.read(plain) : readPlain(source, plain);
    }

    static boolean namesAChannel(String text) {
        return IN_A_CHANNEL.matcher(text).matches();
    }

    private static boolean isPlain(String text) {
        int first = text.startsWith("+") ? 1 : 0;
        int digits = text.length() - first;
        if (digits < FEWEST_PLAIN || digits > MOST_PLAIN) {
            return false;
        }
        for (int i = first; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static List<Identifier> readPlain(Source source, String plain) {
        if (HiddenNumbers.saysNothing(plain)) {
            return List.of();
        }
        Optional<Identifier> spoiled = spoiled(source, plain);
        if (spoiled.isPresent()) {
            return List.of(spoiled.get());
        }
        String bare = inBrackets(plain);
        Matcher machine = MACHINE_ALONE.matcher(bare);
        if (machine.find()) {
            return withOthers(source, decoded(plain.replace(machine.group(), "")), List.of());
        }
        String text = decoded(SCHEME.matcher(bare).replaceFirst(""));
        int at = text.lastIndexOf('@');
        String user = at < 0 ? text : text.substring(0, at);
        String host = at < 0 ? "" : host(text.substring(at + 1));
        List<Identifier> found = new ArrayList<>();
        parameter(EXTENSION_PARAMETER, text)
                .ifPresent(extension -> found.addAll(dialled(Source.EXTENSION, extension, "")));
        String context = parameter(CONTEXT, text).map(IdentifierText::decoded).orElse("");
        found.addAll(person(source, withoutParameters(user, source, at >= 0), host, context));
        return source == Source.ADDRESS ? found : withOthers(source, decoded(plain), found);
    }

    static List<Identifier> mentionedIn(String text) {
        return text.length() > LONGEST ? List.of() : withOthers(Source.NUMBER, decoded(visible(text)), List.of());
    }

    /**
     * Adds the numbers that stand beside the one that counts: in the name that was shown, behind a pause, in a parameter. They are
     * names here, which tell nothing, unless the house knows them.
     */
    private static List<Identifier> withOthers(Source source, String whole, List<Identifier> found) {
        String text = AT_A_HOST.matcher(whole).replaceAll("").replace("(0)", "");
        Matcher number = NUMBER_INSIDE.matcher(text);
        List<Identifier> all = new ArrayList<>(found);
        while (number.find() && all.size() < found.size() + MOST_BESIDE) {
            String dialled = BETWEEN.matcher(number.group()).replaceAll("");
            String digits = NO_DIGITS.matcher(dialled).replaceAll("");
            boolean told = HiddenNumbers.spells(dialled)
                    || all.stream().anyMatch(one -> one.digits().contains(digits));
            if (!told) {
                all.add(new Identifier(source, Form.NAME, "\"" + digits, ""));
            }
        }
        return all;
    }

    private static List<Identifier> person(Source source, String user, String host, String context) {
        boolean account = source == Source.DEVICE && host.isEmpty();
        if (account && !ACCOUNT_NUMBER.matcher(user).matches()) {
            return account(source, user);
        }
        boolean mail = source == Source.ADDRESS && !host.endsWith(".invalid");
        boolean guests = source == Source.DEVICE && HiddenNumbers.isForGuests(user);
        if (guests || (!mail && HiddenNumbers.hides(user, host))) {
            return List.of(new Identifier(source, Form.WITHHELD, "", ""));
        }
        if (HiddenNumbers.saysNothing(user)) {
            return List.of();
        }
        if (source != Source.ADDRESS && host.isEmpty() && (user.endsWith(")") || user.contains(" - "))) {
            String alone = NAME_BEHIND.matcher(user).replaceFirst("");
            if (alone.length() < user.length() && DIALLABLE.matcher(alone).matches()) {
                return person(source, alone, host, context);
            }
        }
        Matcher behind = BEHIND.matcher(user);
        if (source != Source.ADDRESS && behind.matches()) {
            List<Identifier> both = new ArrayList<>(dialled(Source.EXTENSION, behind.group(2), host));
            both.addAll(person(source, behind.group(1), host, context));
            return both;
        }
        if (source == Source.ADDRESS && !host.isEmpty()) {
            return List.of(address(source, user, host));
        }
        boolean global = context.startsWith("+");
        String whole = global && !user.startsWith("+") ? context + user : user;
        List<Identifier> dialled = dialled(source, whole, host.isEmpty() && !global ? hostIn(context) : host);
        if (!dialled.isEmpty()) {
            return dialled;
        }
        return List.of(host.isEmpty() ? new Identifier(source, Form.NAME, user, "") : address(source, user, host));
    }

    /** The name of a device or account; one that switchboards give to whoever does not say who it is names nobody. */
    private static List<Identifier> account(Source source, String name) {
        if (HiddenNumbers.saysNothing(name)) {
            return List.of();
        }
        boolean nobodys = HiddenNumbers.isForGuests(name);
        return List.of(new Identifier(source, nobodys ? Form.WITHHELD : Form.NAME, nobodys ? "" : name, ""));
    }

    /** Returns the digits that a text dials, if it dials anything. */
    private static List<Identifier> dialled(Source source, String text, String host) {
        String plain = text.replace("(0)", text.startsWith("+") || text.startsWith("00") ? "" : "0");
        if (!DIALLABLE.matcher(plain).matches() || LIST.matcher(plain).matches()) {
            return List.of();
        }
        String digits = BETWEEN.matcher(withoutPauses(plain)).replaceAll("");
        boolean plusInside = digits.lastIndexOf('+') > 0;
        long count =
                digits.chars().filter(digit -> digit >= '0' && digit <= '9').count();
        if (count == 0
                || count > MOST_DIGITS
                || (plusInside && !CODE_THEN_NUMBER.matcher(digits).matches())) {
            return List.of();
        }
        return HiddenNumbers.spells(digits)
                ? List.of(new Identifier(source, Form.WITHHELD, "", ""))
                : List.of(new Identifier(source, Form.DIALLED, digits, host));
    }

    /** Cuts what is dialled after the answer; a pause after the digit for an outside line is only a pause. */
    private static String withoutPauses(String text) {
        Matcher pause = PAUSE.matcher(text);
        while (pause.find()) {
            if (text.chars()
                            .limit(pause.start())
                            .filter(digit -> digit >= '0' && digit <= '9')
                            .count()
                    > 3) {
                return PAUSE.matcher(text.substring(0, pause.start())).replaceAll("");
            }
        }
        return PAUSE.matcher(text).replaceAll("");
    }

    /** What is left of a number that a spreadsheet took for a quantity. */
    private static Optional<Identifier> spoiled(Source source, String plain) {
        Matcher scientific = SCIENTIFIC.matcher(plain);
        if (scientific.matches()) {
            String fraction = scientific.group(2) == null ? "" : scientific.group(2);
            String text = scientific.group(1) + fraction + "E" + scientific.group(3);
            return Optional.of(new Identifier(source, Form.DAMAGED, text, ""));
        }
        Matcher writtenBack = WRITTEN_BACK.matcher(plain);
        if (writtenBack.matches() && !HiddenNumbers.spells(plain)) {
            String text = writtenBack.group(1) + "E" + (plain.length() - 1);
            return Optional.of(new Identifier(source, Form.DAMAGED, text, ""));
        }
        boolean lost = ROUNDED.matcher(plain).matches() || LOST.matcher(plain).matches();
        return lost ? Optional.of(new Identifier(source, Form.DAMAGED, "E0", "")) : Optional.empty();
    }

    /** Takes away what a spreadsheet puts around a text. */
    private static String undamaged(String text) {
        String plain = text;
        for (int i = 0; i < 4; i++) {
            String before = plain;
            if (plain.startsWith("'") || plain.startsWith("`") || plain.startsWith("’")) {
                plain = plain.substring(1).strip();
                plain = plain.endsWith("'")
                        ? plain.substring(0, plain.length() - 1).strip()
                        : plain;
            }
            Matcher formula = FORMULA.matcher(plain);
            if (formula.matches()) {
                plain = (formula.group(1) != null ? formula.group(1) : formula.group(2)).strip();
            }
            if (plain.equals(before)) {
                break;
            }
        }
        if (GROUPED.matcher(plain).matches()) {
            return plain.replaceAll("[,'’]", "");
        }
        Matcher floating = FLOATING.matcher(plain);
        if (!floating.matches()) {
            return plain;
        }
        return floating.group(1) == null ? floating.group(2) : floating.group(1);
    }

    /** Takes away what cannot be seen, and writes digits, dashes and pluses of every script in one way. */
    private static String visible(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (int i = 0; i < normal.length(); i++) {
            char next = normal.charAt(i);
            int type = Character.getType(next);
            if (type == Character.DECIMAL_DIGIT_NUMBER) {
                plain.append(Character.digit(next, 10));
            } else if (type == Character.DASH_PUNCTUATION || next == '\u2212') {
                plain.append('-');
            } else if (type == Character.SPACE_SEPARATOR || next == '\t' || next == '\n' || next == '\r') {
                plain.append(' ');
            } else if (next == TURNED || (type != Character.FORMAT && type != Character.CONTROL)) {
                plain.append(next);
            }
        }
        return plain.toString().strip();
    }

    private static String inBrackets(String text) {
        int open = text.lastIndexOf('<');
        int close = text.indexOf('>', open + 1);
        return open >= 0 && close > open + 1 ? text.substring(open + 1, close).strip() : text;
    }

    private static String decoded(String text) {
        if (!ENCODED.matcher(text).find()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < in.length; i++) {
            int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
            // Only what can stand in a number or an address; the rest is not worth the risk of a control character.
            char plain = low >= 0 ? (char) (high * 16 + low) : 0;
            if (plain > ' ' && plain < 127) {
                out.append(plain);
                i += 2;
            } else {
                out.append((char) (in[i] & 0xFF));
            }
        }
        return out.toString();
    }

    private static Optional<String> parameter(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String withoutParameters(String user, Source source, boolean atHost) {
        if (source == Source.ADDRESS) {
            return user.strip();
        }
        int end = user.indexOf('?') >= 0 ? user.indexOf('?') : user.length();
        String plain = user.substring(0, end);
        Matcher parameter = PARAMETER.matcher(plain);
        String bare = parameter.find() ? plain.substring(0, parameter.start()) : plain;
        int secret = atHost ? bare.indexOf(':') : -1; // user:password
        return (secret > 0 ? bare.substring(0, secret) : bare).strip();
    }

    /** Returns a host without port, parameters and headers, in lower case, or an empty text if it is none. */
    static String host(String text) {
        String plain = text.strip();
        int end = indexOfAny(plain, ";?>/ ");
        plain = end < 0 ? plain : plain.substring(0, end);
        plain = plain.startsWith("[") ? plain : PORT.matcher(plain).replaceFirst("");
        if (!HOST.matcher(plain).matches()) {
            return plain.isEmpty() ? "" : "invalid";
        }
        String lower = inAscii(plain.toLowerCase(Locale.ROOT));
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** A host whose letters are not those of English has two spellings; the register and the known numbers have this one. */
    private static String inAscii(String host) {
        if (host.chars().allMatch(next -> next < 128)) {
            return host;
        }
        try {
            return IDN.toASCII(host).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notOne) {
            return host;
        }
    }

    private static String hostIn(String context) {
        return HOST.matcher(context).matches() && context.indexOf('.') > 0 ? host(context) : "";
    }

    private static Identifier address(Source source, String user, String host) {
        String plain = user.startsWith("\"") && user.endsWith("\"") && user.length() > 2
                ? user.substring(1, user.length() - 1)
                : user;
        return new Identifier(source, Form.ADDRESS, plain.toLowerCase(Locale.ROOT) + "@" + host, host);
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
