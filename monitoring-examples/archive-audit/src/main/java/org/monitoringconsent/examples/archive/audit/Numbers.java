package org.monitoringconsent.examples.archive.audit;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings the many spellings of a number or address to one, and tells the country of a number. The country is a hint: it
 * says where the number belongs, not where the person is.
 */
final class Numbers {

    private static final int SHORTEST_EXTENSION = 2;
    private static final int LONGEST_EXTENSION = 6;
    private static final Pattern DIALLED = Pattern.compile("\\+?[0-9().\\- ]{7,32}");

    /** Country codes that several countries share so that the code alone tells nothing. */
    private static final Set<Integer> SHARED = Set.of(1, 7);

    private static final int MOST_REMEMBERED = 50_000;
    private static final int LONGEST_REMEMBERED = 80;

    /**
     * What is known of a text that was dialled.
     *
     * @param canonical the spelling under which it is compared
     * @param country the country, if the number tells one
     */
    private record Dialled(String canonical, Optional<String> country) {}

    private final PhoneNumberUtil util = PhoneNumberUtil.getInstance();
    private final Map<String, Map<String, Dialled>> byRegion = new HashMap<>();

    /** Returns whether the text can only be an extension. */
    static boolean isExtension(String identifier) {
        int length = identifier.length();
        if (length < SHORTEST_EXTENSION || length > LONGEST_EXTENSION) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (identifier.charAt(i) < '0' || identifier.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Returns the one spelling under which an identifier is compared. */
    String canonical(String identifier, String region) {
        String plain = identifier.strip();
        return isExtension(plain) ? plain : dialled(plain, region).canonical();
    }

    /** Returns the country to which a number belongs. */
    Optional<String> country(String identifier, String region) {
        String plain = identifier.strip();
        return isExtension(plain) ? Optional.empty() : dialled(plain, region).country();
    }

    /** The same customers call again and again, and taking a number apart is the dearest step of all. */
    private Dialled dialled(String plain, String region) {
        if (plain.length() > LONGEST_REMEMBERED) {
            return find(plain, region);
        }
        Map<String, Dialled> known = byRegion.computeIfAbsent(region, key -> new HashMap<>());
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(plain, text -> find(text, region));
    }

    private Dialled find(String plain, String region) {
        if (!DIALLED.matcher(plain).matches()) {
            return new Dialled(plain.toLowerCase(Locale.ROOT), Optional.empty());
        }
        try {
            PhoneNumber number = util.parse(plain, region);
            return new Dialled(util.format(number, PhoneNumberFormat.E164), country(number));
        } catch (NumberParseException noNumber) {
            return new Dialled(plain, Optional.empty());
        }
    }

    private Optional<String> country(PhoneNumber number) {
        String exact = util.getRegionCodeForNumber(number);
        if (exact != null && exact.length() == 2) {
            return Optional.of(exact);
        }
        String main = util.getRegionCodeForCountryCode(number.getCountryCode());
        boolean tells = main.length() == 2 && !main.equals("ZZ") && !SHARED.contains(number.getCountryCode());
        return tells ? Optional.of(main) : Optional.empty();
    }
}
