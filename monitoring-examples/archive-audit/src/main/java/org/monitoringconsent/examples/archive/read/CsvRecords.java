package org.monitoringconsent.examples.archive.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

/** Makes records of table rows, whichever switchboard wrote the table. */
final class CsvRecords {

    private static final Pattern EXTENSION = Pattern.compile("\\d{2,6}");
    private static final Pattern MEDIA_FILE = Pattern.compile("(?i).*\\.(wav|mp3|gsm|ogg|opus|m4a)");

    private final Source source;

    CsvRecords(Source source) {
        this.source = source;
    }

    CallRecord read(String place, CsvRow row) throws Unusable {
        if (row.said(CsvColumn.START).isEmpty()
                && row.said(CsvColumn.CALLER).isEmpty()
                && row.said(CsvColumn.CALLED).isEmpty()) {
            throw Unusable.damaged(place, "a row that says neither when nor who");
        }
        Known answered = answered(row);
        CallRecord.Builder record = CallRecord.at(source.origin().at(place))
                .id(row.said(CsvColumn.ID).orElse(""))
                .channel(channel(row))
                .direction(Json.direction(row.said(CsvColumn.DIRECTION)))
                .answered(answered)
                .stored(stored(row, answered))
                .party(caller(row))
                .party(called(row));
        row.said(CsvColumn.RELATED).ifPresent(record::related);
        row.said(CsvColumn.ACCOUNT).ifPresent(record::tag);
        row.said(CsvColumn.MARK).filter(mark -> !isMedia(mark)).ifPresent(record::tag);
        Times.start(record, row.said(CsvColumn.START), source.zone());
        Times.duration(record, row.said(CsvColumn.DURATION));
        addDeviceDoubt(record, row);
        return record.build();
    }

    private Party caller(CsvRow row) {
        return Party.builder()
                .side(Side.CALLER)
                .number(row.said(CsvColumn.CALLER).orElse(""))
                .device(device(row, CsvColumn.CALLER_CHANNEL))
                .named(row.said(CsvColumn.CALLER_NAME).map(CsvRecords::named).orElse(false))
                .build();
    }

    private Party called(CsvRow row) {
        return Party.builder()
                .side(Side.CALLED)
                .number(row.said(CsvColumn.CALLED).orElse(""))
                .extension(row.said(CsvColumn.EXTENSION).orElse(""))
                .device(device(row, CsvColumn.CALLED_CHANNEL))
                .build();
    }

    private String device(CsvRow row, CsvColumn column) {
        return row.said(column).map(Addresses::device).orElse("");
    }

    private void addDeviceDoubt(CallRecord.Builder record, CsvRow row) {
        String device = device(row, CsvColumn.CALLED_CHANNEL);
        String dialled = row.said(CsvColumn.CALLED).orElse(device);
        boolean bothExtensions = EXTENSION.matcher(device).matches()
                && EXTENSION.matcher(dialled).matches();
        if (bothExtensions && !device.equals(dialled)) {
            record.doubt(Doubt.DEVICE_DIFFERS);
        }
    }

    private static Channel channel(CsvRow row) {
        return row.said(CsvColumn.LAST_APPLICATION)
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .equals("voicemail")
                ? Channel.VOICEMAIL
                : Channel.CALL;
    }

    private static Known answered(CsvRow row) {
        String disposition = row.said(CsvColumn.DISPOSITION).orElse("").toUpperCase(Locale.ROOT);
        return switch (disposition) {
            case "ANSWERED", "COMPLETED" -> Known.YES;
            case "NO ANSWER",
                    "BUSY",
                    "FAILED",
                    "CONGESTION",
                    "CANCEL",
                    "NO_ANSWER",
                    "USER_BUSY",
                    "ORIGINATOR_CANCEL",
                    "NO_USER_RESPONSE",
                    "CALL_REJECTED",
                    "UNALLOCATED_NUMBER" -> Known.NO;
            default -> answeredByTime(row);
        };
    }

    private static Known answeredByTime(CsvRow row) {
        if (row.said(CsvColumn.ANSWER).isPresent()) {
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

    private static Known stored(CsvRow row, Known answered) {
        if (row.said(CsvColumn.RECORDING).isPresent()
                || row.said(CsvColumn.MARK).filter(CsvRecords::isMedia).isPresent()) {
            return Known.YES;
        }
        if (row.has(CsvColumn.RECORDING)) {
            return Known.NO;
        }
        return answered == Known.NO && channel(row) == Channel.CALL ? Known.NO : Known.UNKNOWN;
    }

    private static boolean isMedia(String text) {
        return text.startsWith("audio:") || MEDIA_FILE.matcher(text).matches();
    }

    /** A caller-id field is a name, a number, or a name with a number in angle brackets. */
    private static boolean named(String clid) {
        String name = clid.replaceFirst("<.*", "").replace("\"", "").strip();
        return !name.isEmpty() && !Addresses.dialled(name);
    }
}
