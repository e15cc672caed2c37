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

    private static final Pattern EXTENSION = Pattern.compile("\\d{2,6}");
    private static final Pattern DIALLED = Pattern.compile("\\+?[0-9().\\- ]{7,32}");

    /** Country codes that several countries share so that the code alone tells nothing. */
    private static final Set<Integer> SHARED = Set.of(1, 7);

    private static final int MOST_REMEMBERED = 20_000;

    private final PhoneNumberUtil util = PhoneNumberUtil.getInstance();
    private final Map<String, Optional<PhoneNumber>> parsed = new HashMap<>();

    /** Returns whether the text can only be an extension. */
    static boolean isExtension(String identifier) {
        return EXTENSION.matcher(identifier).matches();
    }

    /** Returns the one spelling under which an identifier is compared. */
    String canonical(String identifier, String region) {
        String plain = identifier.strip();
        if (isExtension(plain) || !DIALLED.matcher(plain).matches()) {
            return plain.toLowerCase(Locale.ROOT);
        }
        return parse(plain, region)
                .map(number -> util.format(number, PhoneNumberFormat.E164))
                .orElse(plain);
    }

    /** Returns the country to which a number belongs. */
    Optional<String> country(String identifier, String region) {
        String plain = identifier.strip();
        if (isExtension(plain) || !DIALLED.matcher(plain).matches()) {
            return Optional.empty();
        }
        return parse(plain, region).flatMap(this::country);
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

    private Optional<PhoneNumber> parse(String text, String region) {
        if (parsed.size() > MOST_REMEMBERED) {
            parsed.clear();
        }
        return parsed.computeIfAbsent(region + text, key -> {
            try {
                return Optional.of(util.parse(text, region));
            } catch (NumberParseException noNumber) {
                return Optional.empty();
            }
        });
    }
}
