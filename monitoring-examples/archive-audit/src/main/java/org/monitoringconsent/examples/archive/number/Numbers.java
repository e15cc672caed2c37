// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.number;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was dialled or shown as a number, in all the ways in which it may be one, and tells the country of a number. The
 * country is a hint: it says where the number belongs, not where the person is.
 */
public final class Numbers {

    /** Country codes that several countries share so that the code alone tells nothing. */
    private static final Set<Integer> SHARED = Set.of(1, 7);

    /** Numbers that are the same in all of the European Union and wherever else they were taken over. */
    private static final String HARMONISED = "116[01]\\d{2}";

    /** Numbers of a country that the library's tables lack: in the Netherlands help lines, and 14 before a code of an area. */
    private static final Map<String, String> OF_A_COUNTRY = Map.of("NL", "113|144|140[1-9]\\d{1,2}");

    /** Digits that many switchboards want for an outside line. */
    private static final List<String> OUTSIDE_LINE = List.of("9", "0", "8");

    /** Codes that hide or show one's own number, by the country in which they are dialled; none for everywhere. */
    private static final Map<String, List<String>> CODES = Map.of(
            "", List.of("*31*", "#31#", "*31#", "#31*", "*30*", "*30#", "#30#"),
            "GB", List.of("141", "1470", "1280", "1281"),
            "IE", List.of("141", "142"),
            "US", List.of("*67", "*82", "1167", "1182"),
            "CA", List.of("*67", "*82", "1167", "1182"),
            "NL", List.of("1630", "1600", "1650"),
            "FR", List.of("3651"),
            "ES", List.of("067"));

    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_CODES = 3;

    private final PhoneNumberUtil util = PhoneNumberUtil.getInstance();
    private final ShortNumberInfo shortNumbers = ShortNumberInfo.getInstance();

    /**
     * One way to read digits as a number.
     *
     * @param number the number in international form
     * @param country the country, if the number tells one
     * @param valid whether the number lies in a range that is in use, not only of the right length
     */
    public record Reading(String number, Optional<String> country, boolean valid) {

        /** Returns nothing that could tell whose it is. */
        @Override
        public String toString() {
            return "Reading[" + country + "]";
        }
    }

    /**
     * All ways to read digits.
     *
     * @param all each of them, the plainest first
     * @param certain the one that is meant, where there is no other that is as good
     */
    public record Readings(List<Reading> all, Optional<Reading> certain) {}

    /** Returns whether a country has a numbering plan, by which numbers without its code can be read. */
    public boolean hasPlan(String region) {
        return util.getSupportedRegions().contains(region);
    }

    /** Returns whether digits mean the same wherever they are dialled. */
    public static boolean isInternational(String dialled) {
        if (dialled.length() < 2 || dialled.charAt(0) != '+') {
            return false;
        }
        for (int i = 1; i < dialled.length(); i++) {
            if (dialled.charAt(i) < '0' || dialled.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Reads digits, perhaps with a plus, a star or a hash, that are dialled in a country. */
    public Readings read(String dialled, String region) {
        if (isInternational(dialled)) {
            // No code and no prefix stands before a plus, so that it means the same everywhere.
            Optional<Reading> reading = reading(dialled, "ZZ");
            return new Readings(reading.stream().toList(), reading);
        }
        Map<String, Reading> all = new LinkedHashMap<>();
        Optional<Reading> plain = plain(dialled, region);
        if (plain.isPresent()) {
            return new Readings(List.of(plain.get()), plain);
        }
        collect(dialled, region, all, MOST_CODES);
        List<Reading> readings = new ArrayList<>(all.values());
        List<Reading> valid = readings.stream().filter(Reading::valid).toList();
        if (valid.size() == 1) {
            return new Readings(readings, Optional.of(valid.get(0)));
        }
        // The own country's code before a number of the right length is plain as well.
        boolean plainEnough = readings.size() == 1
                && hasPlan(region)
                && dialled.startsWith(String.valueOf(util.getCountryCodeForRegion(region)))
                && readings.get(0).number().equals("+" + dialled);
        return new Readings(readings, plainEnough ? Optional.of(readings.get(0)) : Optional.empty());
    }

    /** A plus, an international prefix, the prefix for long distance, or a code to hide one's number leave no question. */
    private Optional<Reading> plain(String dialled, String region) {
        String national = nationalPrefix(region);
        boolean international = dialled.startsWith("+") || dialled.startsWith("00");
        boolean longDistance = !national.isEmpty() && dialled.startsWith(national) && !dialled.startsWith("00");
        if (international || longDistance) {
            Optional<Reading> reading =
                    reading(dialled.startsWith("00") ? "+" + dialled.substring(2) : dialled, region);
            // Behind a zero for an outside line a national number looks like an international one.
            boolean ambiguous = dialled.startsWith("00")
                    && national.equals("0")
                    && reading(dialled.substring(1), region)
                            .filter(Reading::valid)
                            .isPresent();
            return reading.filter(found -> !ambiguous);
        }
        for (String code : codes(region)) {
            if (dialled.startsWith(code)) {
                String rest = dialled.substring(code.length());
                if (rest.startsWith("+") || rest.startsWith("0") || !code.startsWith("1")) {
                    return read(rest, region).certain();
                }
            }
        }
        return Optional.empty();
    }

    private void collect(String dialled, String region, Map<String, Reading> all, int codesLeft) {
        if (dialled.replaceAll("[^0-9]", "").length() < FEWEST_DIGITS) {
            return;
        }
        if (dialled.matches("\\+?[0-9]+")) {
            reading(dialled, region).ifPresent(found -> all.putIfAbsent(found.number(), found));
            if (!dialled.startsWith("+") && !dialled.startsWith("0")) {
                reading("+" + dialled, region).ifPresent(found -> all.putIfAbsent(found.number(), found));
            }
            if (dialled.startsWith("00")) {
                reading("+" + dialled.substring(2), region).ifPresent(found -> all.putIfAbsent(found.number(), found));
            }
        }
        if (codesLeft > 0) {
            List<String> prefixes = new ArrayList<>(codes(region));
            prefixes.addAll(OUTSIDE_LINE);
            for (String prefix : prefixes) {
                String rest = dialled.startsWith(prefix) ? dialled.substring(prefix.length()) : "";
                if (rest.startsWith("+") || rest.startsWith("0") || startsLikeANumber(rest, region)) {
                    collect(rest, region, all, codesLeft - 1);
                }
            }
        }
    }

    private boolean startsLikeANumber(String rest, String region) {
        String longDistance = longDistance(region);
        return (!longDistance.isEmpty() && rest.startsWith(longDistance))
                || codes(region).stream().anyMatch(rest::startsWith);
    }

    private static List<String> codes(String region) {
        List<String> codes = new ArrayList<>(CODES.getOrDefault("", List.of()));
        codes.addAll(CODES.getOrDefault(region, List.of()));
        return codes;
    }

    private String nationalPrefix(String region) {
        String prefix = longDistance(region);
        return prefix.equals("1") ? "" : prefix;
    }

    private String longDistance(String region) {
        String prefix = hasPlan(region) ? util.getNddPrefixForRegion(region, true) : null;
        return prefix == null ? "" : prefix;
    }

    private Optional<Reading> reading(String text, String dialledIn) {
        try {
            PhoneNumber number = util.parse(text, dialledIn);
            String region = util.getRegionCodeForNumber(number);
            boolean valid = region != null && util.isValidNumberForRegion(number, region);
            // A range that is not in use yet, or kept for drama, has the length of its kind all the same.
            boolean possible = valid
                    || hasLengthOf(number, PhoneNumberType.FIXED_LINE)
                    || hasLengthOf(number, PhoneNumberType.MOBILE);
            return possible
                    ? Optional.of(
                            new Reading(util.format(number, PhoneNumberFormat.E164), country(number, region), valid))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    private boolean hasLengthOf(PhoneNumber number, PhoneNumberType type) {
        return util.isPossibleNumberForTypeWithReason(number, type) == ValidationResult.IS_POSSIBLE;
    }

    private Optional<String> country(PhoneNumber number, @Nullable String exact) {
        if (exact != null && exact.length() == 2) {
            return Optional.of(exact);
        }
        String main = util.getRegionCodeForCountryCode(number.getCountryCode());
        boolean tells = main.length() == 2 && !main.equals("ZZ") && !SHARED.contains(number.getCountryCode());
        return tells ? Optional.of(main) : Optional.empty();
    }

    /** Returns whether a few digits are a number that everybody in the country can dial: emergencies, help lines. */
    public boolean isPublic(String digits, String region) {
        if (isEmergency(digits, region)
                || digits.matches(HARMONISED)
                || digits.matches(OF_A_COUNTRY.getOrDefault(region, ""))) {
            return true;
        }
        try {
            boolean inUse = shortNumbers.isValidShortNumberForRegion(util.parse(digits, region), region);
            return inUse && digits.startsWith("1") && digits.length() >= 3;
        } catch (NumberParseException noNumber) {
            return false;
        }
    }

    /** Returns whether everybody in at least one of several countries can dial a few digits. */
    public boolean isPublicInAny(String digits, Set<String> regions) {
        return regions.stream().anyMatch(region -> isPublic(digits, region));
    }

    /** Returns whether a few digits call for help. */
    public boolean isEmergency(String digits, String region) {
        return digits.equals("112") || shortNumbers.isEmergencyNumber(digits, region);
    }

    /** Returns the digits of an international number without those of its country. */
    public String withoutCountry(String number) {
        try {
            return util.getNationalSignificantNumber(util.parse(number, "ZZ"));
        } catch (NumberParseException noNumber) {
            return number.replaceAll("[^0-9]", "");
        }
    }
}
