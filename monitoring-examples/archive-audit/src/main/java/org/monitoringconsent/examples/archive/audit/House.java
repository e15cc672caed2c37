// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.audit.Placed.Kind;
import org.monitoringconsent.examples.archive.number.Numbers;
import org.monitoringconsent.examples.archive.number.Numbers.Reading;
import org.monitoringconsent.examples.archive.number.Numbers.Readings;
import org.monitoringconsent.examples.archive.number.Spelling;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Identifier.Source;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.KnownNumber;
import org.monitoringconsent.recorder.arrangement.RegisterEntry;
import org.monitoringconsent.recorder.arrangement.WorkerEntry;

/**
 * Knows whose a number, an extension or an address is, as far as the arrangement tells. Every question of that kind is
 * answered here; what cannot be answered is said to be not understood, and is never taken for somebody else's. May be asked by
 * several threads.
 */
final class House {

    private static final int LONGEST_EXTENSION = 6;
    private static final int FEWEST_DIGITS_TO_COMPARE = 6;
    private static final int MOST_REMEMBERED = 1 << 17;
    private static final int BYTES_OF_ONE = 250;
    private static final int LONGEST_REMEMBERED = 100;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern SERVICE_THEN_NUMBER = Pattern.compile("[*#]{1,2}\\d{1,4}[*#](\\+?\\d{6,})");
    private static final Pattern PARTS = Pattern.compile("[^0-9A-Za-z]+|(?<=[0-9])(?=[A-Za-z])|(?<=[A-Za-z])(?=[0-9])");
    /** An extension and what people or a dial plan write around one: a word for it, a name before brackets, its voice box. */
    private static final Pattern SPELLED = Pattern.compile(
            "(?:ext(?:n|ension)?|toestel|tst|x)[.:]?\\s*[0-9]{2,6}|[^0-9()]*\\([0-9]{2,6}\\)|vm[ubsi]?[0-9]{2,6}");

    /** The part of an address before the at sign: letters among others, or digits alone. */
    private static final Pattern NAMED =
            Pattern.compile("(?=.*\\p{L})[\\p{L}0-9!$&'*+/=?^_`{|}~.\\-]{1,100}|[0-9]{1,20}");

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{7,}");

    /** What servers set between the parts of an address that they write into another. */
    private static final Pattern WRITTEN_INTO = Pattern.compile("[=%!+]");

    /** A host is written with dots, colons or a name. */
    private static final Pattern HOST =
            Pattern.compile("(?!invalid$).*[a-z].*|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|\\[.*\\]");

    private static final Pattern NUMERIC_HOST = Pattern.compile("[0-9.]+|\\[.*");
    private static final Set<String> LOCAL_ENDS = Set.of(
            "local", "localhost", "localdomain", "invalid", "lan", "internal", "intranet", "home", "corp", "private");

    /**
     * A number outside with a known meaning.
     *
     * @param key its one spelling
     * @param digits all of its digits
     * @param national its digits without those of the country
     * @param facts what it means to call it
     */
    private record Known(String key, String digits, String national, Map<String, Object> facts) {}

    private final Arrangement arrangement;
    private final Numbers numbers = new Numbers();
    private final Map<String, List<RegisterEntry>> register = new HashMap<>();
    private final Set<String> queues = new HashSet<>();
    private final Set<String> domains = new HashSet<>();
    private final Set<Integer> extensionLengths = new HashSet<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final List<Known> known = new ArrayList<>();
    private final Map<String, List<Known>> knownByKey = new HashMap<>();
    private final Map<String, Shared<Identifier, Placed>> placed = new ConcurrentHashMap<>();
    private final Shared<Identifier, Placed> placedEverywhere = remembered();

    House(Arrangement arrangement) {
        this.arrangement = arrangement;
        arrangement.domains().forEach(domain -> domains.add(domain.toLowerCase(Locale.ROOT)));
        countries.add(arrangement.numberCountry());
        arrangement.groups().values().forEach(group -> group.numberCountry().ifPresent(countries::add));
        for (RegisterEntry entry : arrangement.register()) {
            String key = key(entry.identifier());
            register.computeIfAbsent(key, unseen -> new ArrayList<>()).add(entry);
            if (isExtension(key)) {
                extensionLengths.add(key.length());
            }
        }
        arrangement.queues().forEach(queue -> queues.add(key(queue)));
        arrangement.numbers().forEach(this::learn);
    }

    private void learn(KnownNumber number) {
        String key = key(number.identifier());
        boolean telephone = key.startsWith("+");
        Known learned = new Known(
                key, telephone ? key.substring(1) : "", telephone ? numbers.withoutCountry(key) : "", number.facts());
        known.add(learned);
        knownByKey.computeIfAbsent(key, unseen -> new ArrayList<>()).add(learned);
    }

    /** Returns the one spelling of what an arrangement names. */
    private String key(String written) {
        return Spelling.of(written, arrangement.numberCountry(), numbers).key();
    }

    private static boolean isExtension(String text) {
        return text.length() <= LONGEST_EXTENSION && DIGITS.matcher(text).matches();
    }

    /** Returns the workers who have an identifier on a day; mostly one. */
    List<WorkerEntry> holders(Placed identifier, LocalDate day) {
        return register.getOrDefault(identifier.key(), List.of()).stream()
                .filter(entry -> entry.span().contains(day))
                .flatMap(entry -> Optional.ofNullable(arrangement.workers().get(entry.worker())).stream())
                .distinct()
                .toList();
    }

    /** Returns what an identifier is where numbers without a country code are those of the region. */
    Placed place(Identifier identifier, String region) {
        if (identifier.text().length() > LONGEST_REMEMBERED) {
            return find(identifier, region);
        }
        // The same people call again and again, and taking a number apart is the dearest step of all.
        boolean everywhere = identifier.is(Identifier.Form.DIALLED) && Numbers.isInternational(identifier.text());
        Shared<Identifier, Placed> known =
                everywhere ? placedEverywhere : placed.computeIfAbsent(region, unseen -> remembered());
        Placed before = known.get(identifier);
        if (before != null) {
            return before;
        }
        Placed found = find(identifier, region);
        known.put(identifier, found);
        return found;
    }

    private static Shared<Identifier, Placed> remembered() {
        return new Shared<>(Remembered.fitting(MOST_REMEMBERED, BYTES_OF_ONE));
    }

    private Placed find(Identifier identifier, String region) {
        return switch (identifier.form()) {
            case WITHHELD -> Placed.of(Kind.WITHHELD, "");
            case DAMAGED -> new Placed(Kind.NOT_UNDERSTOOD, "", Optional.empty(), rounded(identifier.text()));
            case ADDRESS -> address(identifier);
            case NAME -> name(identifier);
            case DIALLED -> dialled(identifier, region);
        };
    }

    private Placed address(Identifier address) {
        String key = address.text();
        String local = key.substring(0, key.lastIndexOf('@'));
        String untagged = local.indexOf('+') > 0 ? local.substring(0, local.indexOf('+')) : local;
        for (String spelling : List.of(key, untagged + "@" + address.domain())) {
            if (register.containsKey(spelling)) {
                return Placed.of(Kind.WORKER, spelling);
            }
            if (queues.contains(spelling)) {
                return Placed.of(Kind.QUEUE, spelling);
            }
        }
        if (domains.contains(address.domain())) {
            return ofTheHouse(key, untagged, Kind.WORKER);
        }
        Placed outside = outside(key, untagged + "@" + address.domain(), local, address.domain());
        boolean nobodyKnown = outside.is(Kind.OUTSIDE) && !knownByKey.containsKey(outside.key());
        boolean fax = LONG_NUMBER.matcher(local).matches();
        return nobodyKnown && !fax && isBelowTheHouse(address.domain()) ? belowTheHouse(address, untagged) : outside;
    }

    /** Below the house's domain another office may have extensions and names of its own. */
    private Placed belowTheHouse(Identifier address, String local) {
        return domains.stream()
                .filter(domain -> address.domain().endsWith("." + domain))
                .map(domain -> local + "@" + domain)
                .filter(register::containsKey)
                .findFirst()
                .map(above -> Placed.of(Kind.WORKER_PERHAPS, above))
                .orElseGet(() -> ofTheHouse(address.text(), local, Kind.WORKER_PERHAPS));
    }

    private Placed ofTheHouse(String address, String local, Kind worker) {
        boolean registered = register.containsKey(local);
        String key = registered ? local : address;
        // What it means to write to somebody in the house may be said of the address, or of the name in it.
        List<String> mayBe = Stream.of(address, local + address.substring(address.lastIndexOf('@')), local)
                .filter(spelling -> !spelling.equals(key) && knownByKey.containsKey(spelling))
                .distinct()
                .toList();
        Kind kind = registered ? worker : queues.contains(local) ? Kind.QUEUE : Kind.OF_THE_HOUSE;
        return new Placed(kind, key, Optional.empty(), mayBe);
    }

    private boolean isBelowTheHouse(String host) {
        return domains.stream().anyMatch(domain -> host.endsWith("." + domain));
    }

    /** An address outside, unless a known number stands in it, as where a gateway makes a fax or a message of a mail. */
    private Placed outside(String key, String untagged, String local, String host) {
        if (knownByKey.containsKey(key) || knownByKey.containsKey(untagged)) {
            return Placed.of(Kind.OUTSIDE, knownByKey.containsKey(key) ? key : untagged);
        }
        Set<String> inside = new LinkedHashSet<>(knownIn(local));
        inside.addAll(knownIn(local + host)); // an at sign among digits
        inside.addAll(addressesIn(local, host));
        boolean address = NAMED.matcher(local).matches() && HOST.matcher(host).matches();
        return inside.isEmpty() && address
                ? Placed.of(Kind.OUTSIDE, key)
                : new Placed(Kind.NOT_UNDERSTOOD, "", Optional.empty(), List.copyOf(inside));
    }

    /** Returns the known addresses that servers wrote into another: {@code SRS0=x=y=union.example=help@relay.example}. */
    private List<String> addressesIn(String local, String host) {
        List<String> parts = List.of(WRITTEN_INTO.split(local));
        if (parts.size() < 2) {
            return List.of();
        }
        return known.stream()
                .map(Known::key)
                .filter(key -> {
                    int at = key.lastIndexOf('@');
                    String name = at < 0 ? "" : key.substring(0, at);
                    String domain = key.substring(at + 1);
                    return at > 0
                            && (host.equals(domain) || parts.contains(domain))
                            && parts.stream().anyMatch(part -> part.equals(name) || part.endsWith("-" + name));
                })
                .toList();
    }

    /** The extension may stand inside the name of a device, with a tenant or a kind of device around it. */
    private Placed name(Identifier name) {
        String key = name.text().toLowerCase(Locale.ROOT);
        if (register.containsKey(key)) {
            return Placed.of(Kind.WORKER, key);
        }
        if (queues.contains(key)) {
            return Placed.of(Kind.QUEUE, key);
        }
        Set<String> inside = new LinkedHashSet<>();
        PARTS.splitAsStream(key)
                .filter(part -> isExtension(part) && register.containsKey(part))
                .forEach(inside::add);
        if (inside.size() != 1) {
            List<String> numbersInside = knownIn(key);
            return new Placed(
                    inside.isEmpty() && numbersInside.isEmpty() ? Kind.NAME : Kind.NOT_UNDERSTOOD,
                    key,
                    Optional.empty(),
                    numbersInside);
        }
        boolean certain = name.source() == Source.DEVICE
                || name.source() == Source.EXTENSION
                || SPELLED.matcher(key).matches();
        return Placed.of(
                certain ? Kind.WORKER : Kind.WORKER_PERHAPS, inside.iterator().next());
    }

    private Placed dialled(Identifier identifier, String region) {
        String digits = withoutEnd(identifier.text());
        String address = digits + "@" + identifier.domain();
        if (register.containsKey(address)) {
            return Placed.of(Kind.WORKER, address);
        }
        if (knownByKey.containsKey(address)) {
            return Placed.of(Kind.OUTSIDE, address);
        }
        if (register.containsKey(digits)) {
            return Placed.of(atForeignHost(identifier) ? Kind.WORKER_ELSEWHERE : worker(identifier, region), digits);
        }
        if (queues.contains(digits)) {
            return Placed.of(Kind.QUEUE, digits);
        }
        if (isExtension(digits)) {
            return few(identifier, digits, region);
        }
        Readings readings = numbers.read(digits, region);
        if (readings.certain().isPresent()) {
            Reading reading = readings.certain().get();
            String key = reading.number();
            Set<String> inside = new LinkedHashSet<>();
            if (!knownByKey.containsKey(key)) {
                inside.addAll(knownIn(digits));
                if (!key.equals(digits)) {
                    inside.addAll(knownIn(key));
                }
            }
            if (!inside.isEmpty()) {
                return new Placed(Kind.NOT_UNDERSTOOD, "", Optional.empty(), List.copyOf(inside));
            }
            return register.containsKey(key)
                    ? Placed.of(Kind.WORKER, key)
                    : queues.contains(key)
                            ? Placed.of(Kind.QUEUE, key)
                            : new Placed(Kind.OUTSIDE, key, reading.country(), List.of());
        }
        if (digits.startsWith("*") || digits.startsWith("#")) {
            return service(digits, region);
        }
        return identifier.source() == Source.DEVICE ? device(digits) : notUnderstood(digits, readings);
    }

    /** Whoever dials the number that calls for help may have called for help, though somebody has it as an extension. */
    private Kind worker(Identifier identifier, String region) {
        boolean help = identifier.source() == Source.NUMBER && numbers.isEmergency(identifier.text(), region);
        return help ? Kind.WORKER_PERHAPS : Kind.WORKER;
    }

    /** Without the sign that some telephones put behind what was dialled. */
    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        return text.substring(0, end);
    }

    /** A few digits are an extension, unless everybody in the country can dial them. */
    private Placed few(Identifier identifier, String digits, String region) {
        if (identifier.source() == Source.DEVICE) {
            return device(digits);
        }
        boolean mayBeExtension = extensionLengths.contains(digits.length());
        if (numbers.isEmergency(digits, region) || (!mayBeExtension && numbers.isPublic(digits, region))) {
            return new Placed(Kind.OUTSIDE, digits, Optional.of(region), List.of());
        }
        boolean outsideLine = numbers.isEmergency(digits.substring(1), region);
        return outsideLine
                ? new Placed(Kind.NOT_UNDERSTOOD, "", Optional.empty(), List.of(digits.substring(1)))
                // Where it was dialled is not always known, and may be any country of the house.
                : Placed.of(
                        numbers.isPublic(digits, region) || numbers.isPublicInAny(digits, countries)
                                ? Kind.NOT_UNDERSTOOD
                                : Kind.OF_THE_HOUSE,
                        digits);
    }

    /** Devices of one worker often have one or two digits before the extension. */
    private Placed device(String digits) {
        for (int prefix = 1; prefix <= 4 && digits.length() - prefix >= 3; prefix++) {
            if (register.containsKey(digits.substring(prefix))) {
                return Placed.of(Kind.WORKER_PERHAPS, digits.substring(prefix));
            }
        }
        return Placed.of(isExtension(digits) ? Kind.OF_THE_HOUSE : Kind.NAME, digits);
    }

    private Placed service(String digits, String region) {
        var number = SERVICE_THEN_NUMBER.matcher(digits);
        if (number.matches()) {
            Readings readings = numbers.read(number.group(1), region);
            return notUnderstood(number.group(1), readings);
        }
        List<String> inside = knownIn(digits);
        return inside.isEmpty()
                ? Placed.of(Kind.SERVICE, digits)
                : new Placed(Kind.NOT_UNDERSTOOD, "", Optional.empty(), inside);
    }

    private Placed notUnderstood(String digits, Readings readings) {
        Set<String> mayBe = new LinkedHashSet<>();
        readings.all().forEach(reading -> mayBe.add(reading.number()));
        mayBe.addAll(knownIn(digits));
        return new Placed(Kind.NOT_UNDERSTOOD, "", Optional.empty(), List.copyOf(mayBe));
    }

    /** Returns the known numbers that a text may be, whatever stands around their digits, or is missing before them. */
    private List<String> knownIn(String text) {
        String plain = digitsWithoutLeadingZeros(text);
        if (plain.length() < FEWEST_DIGITS_TO_COMPARE) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>(0);
        for (Known number : known) {
            if (number.national().length() >= FEWEST_DIGITS_TO_COMPARE
                    && (plain.contains(number.national())
                            || number.digits().endsWith(plain)
                            || number.digits().startsWith(plain)
                            || number.national().startsWith(plain))) {
                found.add(number.key());
            }
        }
        return List.copyOf(found);
    }

    private static String digitsWithoutLeadingZeros(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one >= '0' && one <= '9' && (one != '0' || digits.length() > 0)) {
                digits.append(one);
            }
        }
        return digits.toString();
    }

    /** Returns the known numbers that a spreadsheet would show as the given first digits and exponent. */
    private List<String> rounded(String text) {
        int mark = text.indexOf('E');
        String digits = text.substring(0, mark);
        int exponent = Integer.parseInt(text.substring(mark + 1));
        if (digits.isEmpty() || exponent < FEWEST_DIGITS_TO_COMPARE) {
            return known.stream().map(Known::key).toList(); // nothing is left, so that it may be any
        }
        BigDecimal shown = new BigDecimal(digits).movePointRight(exponent - digits.length() + 1);
        BigDecimal half = BigDecimal.ONE.movePointRight(exponent - digits.length() + 1);
        return known.stream()
                .filter(number -> !number.national().isEmpty())
                .filter(number -> near(number.digits(), shown, half) || near(number.national(), shown, half))
                .map(Known::key)
                .toList();
    }

    private static boolean near(String digits, BigDecimal shown, BigDecimal half) {
        return new BigDecimal(digits).subtract(shown).abs().compareTo(half) <= 0;
    }

    /** Returns whether an extension stands at a host that has a name and is not the house's. */
    private boolean atForeignHost(Identifier identifier) {
        String host = identifier.domain();
        String end = host.substring(host.lastIndexOf('.') + 1);
        return host.contains(".")
                && !domains.isEmpty()
                && !domains.contains(host)
                && !isBelowTheHouse(host)
                && !NUMERIC_HOST.matcher(host).matches()
                && !LOCAL_ENDS.contains(end);
    }

    /** Returns what it means to communicate with an identifier; where it may be several, what any of them means. */
    List<Map<String, Object>> meaning(Placed identifier) {
        List<Map<String, Object>> facts = new ArrayList<>();
        knownByKey.getOrDefault(identifier.key(), List.of()).forEach(number -> facts.add(number.facts()));
        identifier
                .mayBe()
                .forEach(key -> knownByKey.getOrDefault(key, List.of()).forEach(number -> facts.add(number.facts())));
        return facts;
    }
}
