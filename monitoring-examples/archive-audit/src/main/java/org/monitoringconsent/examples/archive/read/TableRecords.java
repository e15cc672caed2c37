// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

/** Makes records of table rows, whichever switchboard wrote the table. */
final class TableRecords {

    private static final Pattern EXTENSION = Pattern.compile("\\d{2,6}");
    private static final Pattern PERHAPS_AN_EXTENSION =
            Pattern.compile("(?:[A-Za-z0-9_]{1,12}/)?\\d{2,6}(?:-[0-9a-f]{1,12})?");
    private static final Pattern EXTENSIONS = Pattern.compile("\\d{2,6}(?:[\\s,;|/&>-]{1,4}\\d{2,6}){1,50}");
    private static final Pattern BETWEEN_EXTENSIONS = Pattern.compile("[^0-9]+");
    private static final Pattern OUTSIDE_DEVICE =
            Pattern.compile("\\+\\d{7,15}|\\d{7,11}"); // twelve are those of a network card
    private static final Pattern MEDIA_FILE = Pattern.compile(
            "(?is).*\\.(wav|mp3|gsm|ogg|opus|m4a|mp4|webm|g729|wav49)(?:[?#]\\S*)?"); // a link may be signed
    /** Applications of a switchboard that record, or end a recording. */
    private static final Set<String> RECORDING_APPLICATIONS = Set.of(
            "mixmonitor",
            "stopmixmonitor",
            "monitor",
            "stopmonitor",
            "record",
            "dictate",
            "record_session",
            "stop_record_session");

    /** Applications that take a message for somebody who did not answer. */
    private static final Set<String> VOICE_BOXES = Set.of("voicemail", "minivmrecord");

    /** Applications in which others are, or come, whom another row tells of at best. */
    private static final Set<String> JOINING_APPLICATIONS = Set.of(
            "confbridge",
            "meetme",
            "conference",
            "konference",
            "appkonference",
            "page",
            "park",
            "parkedcall",
            "parkandannounce",
            "valet_park",
            "pickup",
            "pickupchan",
            "intercept",
            "bridgeadd",
            "slastation",
            "slatrunk",
            "transfer",
            "deflect",
            "redirect",
            "att_xfer",
            "attended_transfer");

    /** How a call may end that went on with others, beside the words that tell who took part. */
    private static final Pattern WENT_ON = Pattern.compile(
            "park|pick(?:ed)?up|elsewhere|monitor|eavesdrop|deflect|(?:3|three|drei)way|weitergel|durchgestellt"
                    + "|doorgezet|doorgest|ruggespraak|ruckfrage|rueckfrage");

    private static final Pattern VOICEMAIL = Pattern.compile(
            "voicemail|voicemessage|^(?:left|to)?vm$|mailbox|anrufbeantworter|messagerievocale|boitevocale"
                    + "|repondeur|antwoordapparaat");

    /** No message was left, or somebody listened to those that were. */
    private static final Pattern NO_NEW_VOICEMAIL = Pattern.compile(
            "^(?:no|without|geen|kein|pasde|sans)|notleft|full$|check|retriev|main$|access|login|abfrage|listen|abgehoert");

    /** What switchboards write of most calls, and no call centre as a code of its own. */
    private static final Pattern NO_MARK = Pattern.compile(
            "(?i)unknown|normal[ _](?:clearing|unspecified|temporary[ _]failure|circuit[ _]congestion)");

    private static final Pattern LINK = Pattern.compile("(?i)^https?://");
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]");
    private static final int DIGITS_AT_THE_END = 6;
    private static final int FEWEST_DIGITS_OF_SOMEBODY = 3;
    private static final Pattern IN_BRACKETS = Pattern.compile("<[^<>]+>");
    private static final Pattern FROM_A_BRACKET = Pattern.compile("<.*");
    private static final Pattern SOME_TIME = Pattern.compile("[0:.,]*[1-9][0-9:.,]*");
    private static final Pattern ZERO = Pattern.compile("[0:.,]+");
    private static final Pattern BETWEEN_MARKS = Pattern.compile("[;,|]");

    private final Source source;

    TableRecords(Source source) {
        this.source = source;
    }

    CallRecord read(String place, TableRow row) throws Unusable {
        if (row.said(CsvColumn.START).isEmpty()
                && row.said(CsvColumn.START_UTC).isEmpty()
                && row.said(CsvColumn.CALLER).isEmpty()
                && row.said(CsvColumn.CALLED).isEmpty()) {
            throw Unusable.damaged(place, "row.nothing");
        }
        Known answered = answered(row);
        CallRecord.Builder record = CallRecord.at(source.origin().at(place))
                .id(row.said(CsvColumn.ID).orElse(""))
                .answered(answered);
        if (contradictsItself(row)) {
            record.doubt(Doubt.SAID_TWICE);
        }
        row.said(CsvColumn.ID).ifPresent(record::joins);
        row.all(CsvColumn.JOIN).forEach(record::joins);
        for (String id : row.all(CsvColumn.JOIN)) {
            if (!row.any(CsvColumn.ID, id::equals)) {
                record.related(id);
            }
        }
        row.said(CsvColumn.ACCOUNT).ifPresent(record::tag);
        row.all(CsvColumn.MARK).forEach(mark -> tag(record, mark));
        // How a call ended may be told in a house's own words, which are marks.
        row.all(CsvColumn.DISPOSITION).stream()
                .filter(word ->
                        ended(word) == Known.UNKNOWN && !NO_MARK.matcher(word).matches())
                .forEach(word -> tag(record, word));
        new TableTimes(row, source.zone()).addTo(record);
        addRecording(record, row, answered);
        Optional<Listening> listening = Listening.in(row);
        if (listening.isPresent()) {
            return listening.get().addTo(record, stored(row, answered)).build();
        }
        addDirection(record, row);
        record.channel(channel(row)).party(caller(row)).party(called(row));
        addWords(record, row);
        addOthers(record, row);
        row.said(CsvColumn.CALLED_CHANNEL).filter(DialPlan::isOfOneCall).ifPresent(record::channelName);
        addDoubtsOfTheDevice(record, row);
        return record.build();
    }

    /** What stands under headings that no product is known for is unknown, where they are about something that counts. */
    static void addStrangers(CallRecord.Builder record, TableRow row) {
        addWords(record, row);
        Known stored = stored(row, Known.UNKNOWN);
        if (stored == Known.YES) {
            record.stored(Known.YES);
        } else if (leavesARecordingUnclear(row)) {
            record.doubt(Doubt.RECORDING_UNCLEAR);
        }
    }

    private static void addWords(CallRecord.Builder record, TableRow row) {
        for (String said : row.all(CsvColumn.ABOUT_AN_ANALYSIS)) {
            if (Topics.says(said)) {
                record.act(Activity.ANALYSE_SPEECH).doubt(Doubt.ANALYSIS_UNCLEAR);
            }
        }
        if (row.any(CsvColumn.ABOUT_A_SCREEN, Topics::says)) {
            record.act(Activity.CAPTURE_SCREEN);
        }
        announced(record, row.all(CsvColumn.ANNOUNCED));
        for (String said : row.all(CsvColumn.ABOUT_CONSENT)) {
            refused(record, Words.consented(said));
        }
        for (String said : row.all(CsvColumn.ABOUT_A_REFUSAL)) {
            Known refused = Words.truth(said);
            refused(record, refused.isYes() ? Known.NO : refused == Known.NO ? Known.YES : Known.UNKNOWN);
        }
    }

    /**
     * Tells the record that the other party was not told, or that this was not understood. That somebody was told is no word's to say
     * under a heading that no product is known for: the arrangement says what holds.
     */
    static void announced(CallRecord.Builder record, List<String> said) {
        for (String word : said) {
            Known truth = Words.told(word);
            if (truth == Known.NO) {
                record.announced(Known.NO);
            } else if (truth == Known.UNKNOWN) {
                record.doubt(Doubt.CONSENT_UNCLEAR);
            }
        }
    }

    /** Somebody else is named, or meant, under a heading about people. */
    static void addPeople(CallRecord.Builder record, TableRow row) {
        for (String said : row.all(CsvColumn.ABOUT_PEOPLE)) {
            if (Topics.says(said) && !canBeHeard(said)) {
                Party somebody = digits(said) < FEWEST_DIGITS_OF_SOMEBODY
                        ? Party.NOBODY
                        : Party.builder().side(Side.CALLED).number(said).build();
                record.doubt(Doubt.PART_LEFT_OUT).party(somebody);
            }
        }
    }

    private static void addOthers(CallRecord.Builder record, TableRow row) {
        addPeople(record, row);
        Stream.of(CsvColumn.DISPOSITION, CsvColumn.CALL_TYPE)
                .flatMap(column -> row.all(column).stream())
                .filter(TableRecords::wentOn)
                .forEach(word -> record.party(Party.builder().mentioned(word).build()));
        if (bringsOthersTogether(application(row))) {
            record.doubt(Doubt.PART_LEFT_OUT).party(Party.NOBODY);
        }
        othersDialled(
                        row.said(CsvColumn.LAST_DATA).orElse(""),
                        row.said(CsvColumn.CALLED).orElse(""))
                .forEach(number -> record.party(
                        Party.builder().side(Side.CALLED).number(number).build()));
    }

    /** Whether a word for how a call ended, or what it was, says that it went on with somebody else, whom other records of it tell, if any. */
    private static boolean wentOn(String word) {
        return ended(word) == Known.UNKNOWN
                && (Topics.isAboutPeople(word)
                        || Topics.isAboutPeople(NamedRows.plain(word))
                        || WENT_ON.matcher(NamedRows.plain(word)).find());
    }

    private static void refused(CallRecord.Builder record, Known agreed) {
        switch (agreed) {
            case NO -> record.objected(Known.YES);
            case UNKNOWN -> record.doubt(Doubt.CONSENT_UNCLEAR);
            case YES -> {} // who agreed to what does not stand there
        }
    }

    /** Returns whether an application of a switchboard brings a call together with others that the row does not name. */
    static boolean bringsOthersTogether(String application) {
        return JOINING_APPLICATIONS.contains(application.toLowerCase(Locale.ROOT));
    }

    /** Returns the numbers outside to which a dial string leads although something else was dialled, as with a speed dial. */
    static List<String> othersDialled(String dialString, String dialled) {
        if (dialString.isEmpty() || isExtension(dialled)) {
            return List.of(); // an extension that leads outside is a call that was forwarded
        }
        List<String> outside = DialPlan.outside(dialString);
        return outside.stream().filter(number -> !sameEnd(number, dialled)).toList();
    }

    /** Returns whether two numbers have the same last digits, as one has however it is dialled. */
    static boolean sameEnd(String one, String other) {
        return end(one).equals(end(other));
    }

    private static String end(String number) {
        String digits = NO_DIGITS.matcher(number).replaceAll("");
        return digits.substring(Math.max(0, digits.length() - DIGITS_AT_THE_END));
    }

    /** Adds the marks of a field; the name of a recording among them is none. */
    static void tag(CallRecord.Builder record, String field) {
        if (!holdsMedia(field)) {
            record.tag(field);
        }
        if (BETWEEN_MARKS.matcher(field).find()) {
            BETWEEN_MARKS
                    .splitAsStream(field)
                    .filter(mark -> !isMedia(mark.strip()))
                    .forEach(record::tag);
        }
    }

    /** Returns whether a field of marks names a recording, alone or among others. */
    static boolean holdsMedia(String field) {
        return isMedia(field)
                || (BETWEEN_MARKS.matcher(field).find()
                        && BETWEEN_MARKS.splitAsStream(field).map(String::strip).anyMatch(TableRecords::isMedia));
    }

    private static void addDirection(CallRecord.Builder record, TableRow row) {
        List<String> words = row.all(CsvColumn.DIRECTION);
        if (meanings(words) > 1) {
            record.doubt(Doubt.SAID_TWICE);
        }
        Direction said = direction(row);
        boolean goes = said == Direction.INCOMING && goesOut(row, CsvColumn.CALLER, CsvColumn.CALLED);
        boolean comes = said == Direction.OUTGOING && goesOut(row, CsvColumn.CALLED, CsvColumn.CALLER);
        if (goes || comes) {
            record.doubt(Doubt.DIRECTION_UNCLEAR); // those who spoke say otherwise
        }
        Optional<String> word = row.said(CsvColumn.DIRECTION);
        word.flatMap(Words::direction)
                .or(() -> row.said(CsvColumn.CALL_TYPE).flatMap(Words::direction))
                .ifPresent(record::direction);
        if (word.isPresent() && word.flatMap(Words::direction).isEmpty()) {
            record.doubt(Doubt.DIRECTION_UNCLEAR);
        }
    }

    private static long meanings(List<String> words) {
        return words.stream()
                .flatMap(word -> Words.direction(word).stream())
                .filter(direction -> direction != Direction.UNKNOWN)
                .distinct()
                .count();
    }

    /** Returns whether one end is in the house and the other is not. */
    private static boolean goesOut(TableRow row, CsvColumn house, CsvColumn outside) {
        boolean known = row.any(outside, TableRecords::isOutsideDevice);
        return row.any(house, TableRecords::isExtension)
                && !row.any(outside, number -> !isOutsideDevice(number) && !(known && number.indexOf('@') > 0));
    }

    private static Direction direction(TableRow row) {
        return row.said(CsvColumn.DIRECTION)
                .flatMap(Words::direction)
                .or(() -> row.said(CsvColumn.CALL_TYPE).flatMap(Words::direction))
                .orElse(Direction.UNKNOWN);
    }

    private static void addRecording(CallRecord.Builder record, TableRow row, Known answered) {
        Known stored = stored(row, answered);
        record.stored(stored);
        if (stored == Known.UNKNOWN && leavesARecordingUnclear(row)) {
            record.doubt(Doubt.RECORDING_UNCLEAR);
        }
        if (row.any(CsvColumn.RECORDED, word -> Words.recorded(word) == Known.YES)
                && row.any(CsvColumn.RECORDED, word -> Words.recorded(word) == Known.NO)) {
            record.doubt(Doubt.SAID_TWICE);
        }
    }

    private static boolean leavesARecordingUnclear(TableRow row) {
        return row.any(CsvColumn.RECORDED, word -> Words.recorded(word) == Known.UNKNOWN)
                || tellsOfARecording(row)
                || row.anyOfNoMeaning(TableRecords::isMedia);
    }

    /** Whether something stands under a heading about recordings that no product is known for, such as their length. */
    private static boolean tellsOfARecording(TableRow row) {
        return row.any(
                        CsvColumn.ABOUT_A_RECORDING,
                        said -> Topics.says(said) && !ZERO.matcher(said).matches())
                || row.any(CsvColumn.ABOUT_PEOPLE, TableRecords::canBeHeard);
    }

    /** Whether a text leads to something to listen to, and is no word for whoever listened. */
    private static boolean canBeHeard(String said) {
        return isMedia(said) || LINK.matcher(said).find();
    }

    private static Known stored(TableRow row, Known answered) {
        boolean kept = row.any(CsvColumn.RECORDING, name -> Words.recorded(name) != Known.NO)
                || row.any(CsvColumn.MARK, TableRecords::holdsMedia)
                || row.any(CsvColumn.ABOUT_A_RECORDING, TableRecords::isMedia)
                || row.any(CsvColumn.VOICEMAIL, TableRecords::isMedia)
                || records(application(row))
                || row.any(CsvColumn.RECORDED, word -> Words.recorded(word).isYes() || isMedia(word));
        if (kept) {
            return Known.YES;
        }
        if (leavesARecordingUnclear(row)) {
            return Known.UNKNOWN;
        }
        if (row.has(CsvColumn.RECORDING) || row.has(CsvColumn.RECORDED)) {
            return Known.NO;
        }
        return answered == Known.NO && channel(row) == Channel.CALL ? Known.NO : Known.UNKNOWN;
    }

    private static Party caller(TableRow row) {
        boolean eitherWay = mayHaveGoneEitherWay(row);
        Party.Builder party = Party.builder()
                .side(eitherWay ? Side.UNKNOWN : Side.CALLER)
                .named(row.said(CsvColumn.CALLER_NAME).map(TableRecords::named).orElse(false));
        row.all(CsvColumn.CALLER).forEach(party::number);
        if (eitherWay) {
            row.all(CsvColumn.CALLED).forEach(party::mentioned);
        }
        besideAWorker(row.all(CsvColumn.CALLED)).forEach(party::mentioned);
        for (String shown : row.all(CsvColumn.CALLER_NAME)) {
            if (tellsMore(shown, row.all(CsvColumn.CALLER))) {
                party.number(shown);
            }
        }
        // A local channel is a piece of the dial plan: it tells where the call went, not where it came from.
        row.said(CsvColumn.CALLER_CHANNEL)
                .filter(channel -> !DialPlan.isLocal(channel))
                .ifPresent(party::channel);
        // Which end another number belongs to does not stand there.
        otherNumbers(row).forEach(party::mentioned);
        if (extensionIsTheCallers(row)) {
            extensions(row).forEach(extension -> addExtension(party, extension));
        }
        return party.build();
    }

    /** Returns whether a caller-id field holds a number that the caller's own column does not: in angle brackets, or as a name. */
    static boolean tellsMore(String shown, List<String> callers) {
        if (callers.isEmpty()) {
            return IN_BRACKETS.matcher(shown).find() || DialPlan.isNumber(shown);
        }
        if (repeats(shown, callers)) {
            return false;
        }
        int digits = digits(shown);
        return digits >= DialPlan.FEWEST_DIGITS_OUTSIDE
                && callers.stream().noneMatch(caller -> shown.contains(caller) && digits(caller) == digits);
    }

    /** Whether a field only says once more, as name and as number, which the caller's own column holds: {@code "2101" <2101>}. */
    private static boolean repeats(String shown, List<String> callers) {
        if (callers.size() != 1) {
            return false;
        }
        String caller = callers.get(0);
        int open = shown.length() - caller.length() - 2;
        boolean ends = shown.startsWith("<", open) && shown.startsWith(caller, open + 1) && shown.endsWith(">");
        if (!ends || !isNumber(caller)) {
            return false;
        }
        String name = shown.substring(0, open).strip();
        return name.equals(caller) || name.equals('"' + caller + '"');
    }

    private static boolean isNumber(String text) {
        for (int i = text.startsWith("+") ? 1 : 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Returns whether an application of a switchboard records, or ends a recording. */
    static boolean records(String application) {
        return RECORDING_APPLICATIONS.contains(application.toLowerCase(Locale.ROOT));
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits;
    }

    private static Party called(TableRow row) {
        Party.Builder party = Party.builder().side(mayHaveGoneEitherWay(row) ? Side.UNKNOWN : Side.CALLED);
        row.all(CsvColumn.CALLED).forEach(party::number);
        otherNumbers(row).forEach(party::mentioned);
        row.said(CsvColumn.CALLED_CHANNEL).ifPresent(party::channel);
        if (!extensionIsTheCallers(row)) {
            extensions(row).forEach(extension -> addExtension(party, extension));
        }
        return party.build();
    }

    private static List<String> extensions(TableRow row) {
        Stream<String> reached = row.all(CsvColumn.REACHED).stream().filter(TableRecords::isExtension);
        List<String> told = Stream.concat(row.all(CsvColumn.EXTENSION).stream().flatMap(TableRecords::each), reached)
                .toList();
        return told.isEmpty()
                ? row.all(CsvColumn.EXTENSION_PERHAPS).stream()
                        .filter(one -> PERHAPS_AN_EXTENSION.matcher(one).matches())
                        .toList()
                : told;
    }

    /** Of several extensions in one field each. */
    private static Stream<String> each(String field) {
        return EXTENSIONS.matcher(field).matches()
                ? BETWEEN_EXTENSIONS.splitAsStream(field).filter(one -> !one.isEmpty())
                : Stream.of(field);
    }

    private static List<String> otherNumbers(TableRow row) {
        Stream<String> reached = row.all(CsvColumn.REACHED).stream().filter(number -> !isExtension(number));
        return Stream.concat(row.all(CsvColumn.OTHER_NUMBER).stream(), reached).toList();
    }

    private static void addExtension(Party.Builder party, String extension) {
        if (extension.indexOf('/') > 0) {
            party.channel(extension);
        } else {
            party.extension(extension);
        }
    }

    /**
     * Returns whether only the column for the extension names somebody of the house, and no word tells which way the call went: with
     * a number outside at either end, the worker may have called, and the other party be whoever was dialled.
     */
    private static boolean mayHaveGoneEitherWay(TableRow row) {
        return direction(row) == Direction.UNKNOWN
                && !extensions(row).isEmpty()
                && row.said(CsvColumn.CALLER_CHANNEL).isEmpty()
                && row.said(CsvColumn.CALLED_CHANNEL).isEmpty()
                && isOutside(row, CsvColumn.CALLER)
                && isOutside(row, CsvColumn.CALLED);
    }

    /** Of several who were called, anybody outside may have been the other party of a worker who stands there as well. */
    private static List<String> besideAWorker(List<String> called) {
        return called.size() < 2 || called.stream().noneMatch(TableRecords::isExtension)
                ? List.of()
                : called.stream().filter(number -> !isExtension(number)).toList();
    }

    private static boolean isOutside(TableRow row, CsvColumn end) {
        List<String> numbers = row.all(end);
        return !numbers.isEmpty()
                && numbers.stream()
                        .allMatch(
                                number -> number.indexOf('@') < 0 && digits(number) >= DialPlan.FEWEST_DIGITS_OUTSIDE);
    }

    /** The one column for the extension belongs to whichever end is in the house. */
    private static boolean extensionIsTheCallers(TableRow row) {
        List<String> extensions = extensions(row);
        if (extensions.isEmpty()) {
            return false;
        }
        Direction direction = direction(row);
        if (direction != Direction.UNKNOWN && direction != Direction.INTERNAL) {
            return direction == Direction.OUTGOING;
        }
        Predicate<String> isOne =
                number -> extensions.stream().anyMatch(one -> user(one).equals(user(number)));
        return !row.any(CsvColumn.CALLED, isOne)
                && (row.any(CsvColumn.CALLER, isOne) || goesOut(row, CsvColumn.CALLER, CsvColumn.CALLED));
    }

    /** Returns a number or the one that an address begins with. */
    private static String user(String text) {
        int at = text.indexOf('@');
        return at < 0 ? text : text.substring(0, at);
    }

    private static void addDoubtsOfTheDevice(CallRecord.Builder record, TableRow row) {
        Optional<String> channel = row.said(CsvColumn.CALLED_CHANNEL);
        String device = channel.stream().flatMap(DialPlan::reached).findFirst().orElse("");
        String dialled = row.said(CsvColumn.CALLED).orElse(device);
        if (!isExtension(dialled)) {
            return;
        }
        if (isExtension(device) && !device.equals(dialled)) {
            record.doubt(Doubt.DEVICE_DIFFERS);
        }
        List<String> outside =
                channel.filter(name -> answeredInside(name, device)).isPresent()
                        ? List.of()
                        : DialPlan.outside(row.said(CsvColumn.LAST_DATA).orElse(""));
        boolean sameTrunk = channel.isPresent()
                && !device.equals(dialled)
                && DialPlan.sameDevice(
                        channel.get(), row.said(CsvColumn.CALLER_CHANNEL).orElse(""));
        boolean numberOutside = isOutsideDevice(device);
        if (!outside.isEmpty()
                || sameTrunk
                || numberOutside
                || channel.filter(DialPlan::looksLikeATrunk).isPresent()) {
            record.doubt(Doubt.FORWARDED);
            outside.forEach(number -> record.party(
                    Party.builder().side(Side.CALLED).number(number).build()));
        }
    }

    /** Whether a piece of the dial plan led to an extension, so that the others that rang with it did not answer. */
    static boolean answeredInside(String channel, String device) {
        return DialPlan.isLocal(channel) && isExtension(device);
    }

    static boolean isExtension(String text) {
        return EXTENSION.matcher(text).matches();
    }

    /** Returns whether a device is a number outside. */
    static boolean isOutsideDevice(String device) {
        return OUTSIDE_DEVICE.matcher(device).matches();
    }

    private static Channel channel(TableRow row) {
        boolean message = isVoiceBox(application(row))
                || row.any(CsvColumn.CALL_TYPE, TableRecords::isVoicemail)
                || row.any(CsvColumn.DISPOSITION, TableRecords::isVoicemail)
                || row.any(CsvColumn.VOICEMAIL, TableRecords::isAMessage)
                || row.any(CsvColumn.VOICEMAIL_SECONDS, TableRecords::isSomeTime);
        return message ? Channel.VOICEMAIL : Channel.CALL;
    }

    /** Whether what stands under a heading about messages shows that one was left: a yes, or where it is kept. */
    private static boolean isAMessage(String said) {
        return Words.truth(said).isYes() || canBeHeard(said);
    }

    private static boolean isVoicemail(String word) {
        String plain = NamedRows.plain(word);
        return VOICEMAIL.matcher(plain).find()
                && !NO_NEW_VOICEMAIL.matcher(plain).find();
    }

    static boolean isVoiceBox(String application) {
        return VOICE_BOXES.contains(application.toLowerCase(Locale.ROOT));
    }

    private static String application(TableRow row) {
        return row.said(CsvColumn.LAST_APPLICATION).orElse("").toLowerCase(Locale.ROOT);
    }

    private static Known answered(TableRow row) {
        if (contradictsItself(row)) {
            return Known.UNKNOWN;
        }
        Known ended = row.said(CsvColumn.DISPOSITION).map(TableRecords::ended).orElse(Known.UNKNOWN);
        return ended.isStated() ? ended : answeredByTime(row);
    }

    /** Where nobody answered nobody talked. */
    private static boolean contradictsItself(TableRow row) {
        return row.any(CsvColumn.DISPOSITION, word -> ended(word) == Known.NO)
                && (row.any(CsvColumn.DISPOSITION, word -> ended(word) == Known.YES)
                        || row.said(CsvColumn.TALK_SECONDS)
                                .filter(TableRecords::isSomeTime)
                                .isPresent());
    }

    /** Whether a length is more than nothing, however it is written. */
    private static boolean isSomeTime(String length) {
        return Times.seconds(length)
                .map(seconds -> !seconds.isZero() && !seconds.isNegative())
                .orElseGet(() -> SOME_TIME.matcher(length).matches());
    }

    private static Known ended(String disposition) {
        return switch (disposition.toUpperCase(Locale.ROOT).replace('_', ' ').replace('-', ' ')) {
            case "ANSWERED", "ANSWER", "COMPLETED", "CONNECTED", "YES", "TRUE" -> Known.YES;
            case "NO ANSWER",
                    "NOANSWER",
                    "UNANSWERED",
                    "MISSED",
                    "BUSY",
                    "FAILED",
                    "CONGESTION",
                    "CANCEL",
                    "CANCELED",
                    "CANCELLED",
                    "ABANDONED",
                    "REJECTED",
                    "NO",
                    "FALSE",
                    "USER BUSY",
                    "ORIGINATOR CANCEL",
                    "NO USER RESPONSE",
                    "CALL REJECTED",
                    "LOSE RACE",
                    "PICKED OFF",
                    "UNALLOCATED NUMBER" -> Known.NO;
            default -> Known.UNKNOWN;
        };
    }

    private static Known answeredByTime(TableRow row) {
        if (row.said(CsvColumn.ANSWER)
                .filter(time -> !time.startsWith("0000") && !time.equals("0"))
                .isPresent()) {
            return Known.YES;
        }
        Optional<String> talk = row.said(CsvColumn.TALK_SECONDS);
        if (talk.isPresent()) {
            return Times.seconds(talk.get())
                    .map(length -> Known.of(!length.isZero() && !length.isNegative()))
                    .orElse(Known.UNKNOWN);
        }
        return row.has(CsvColumn.ANSWER) ? Known.NO : Known.UNKNOWN;
    }

    static boolean isMedia(String text) {
        return text.startsWith("audio:")
                || (text.indexOf('.') >= 0 && MEDIA_FILE.matcher(text).matches());
    }

    /** A caller-id field is a name, a number, or a name with a number in angle brackets. */
    static boolean named(String clid) {
        String before = FROM_A_BRACKET.matcher(clid).replaceFirst("");
        String name = before.replace("\"", "").strip();
        return !name.isEmpty() && !DialPlan.isNumber(name);
    }
}
