// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/**
 * Reads the vCon container in its newer and older spellings. One record per recording, video, e-mail message or failed
 * attempt; the chat lines of a container are one conversation. What is wrong with one dialog does not hide the others.
 */
final class VconRecords {

    private static final Set<String> KNOWN_EXTENSIONS = Set.of("lawful_basis");
    private static final Pattern EXTENSION_NAME = Pattern.compile("(?!.*\\d{5})[A-Za-z][\\w.-]{0,39}");

    private final Source source;
    private final String place;
    private final JsonNode vcon;
    private final RecordSink sink;

    VconRecords(Source source, String place, JsonNode vcon, RecordSink sink) {
        this.source = source;
        this.place = place;
        this.vcon = vcon;
        this.sink = sink;
    }

    static boolean isVcon(JsonNode value) {
        return value.path("vcon").isValueNode()
                || value.path("dialog").isContainerNode()
                || (value.has("uuid") && value.has("parties"))
                || SignedVcon.is(value)
                || isEncrypted(value);
    }

    void read() throws Unusable {
        if (SignedVcon.is(vcon)) {
            readSigned(new SignedVcon(vcon, whole()));
            return;
        }
        if (isEncrypted(vcon)) {
            throw new Unusable(Kind.CLOSED, whole(), "vcon.encrypted");
        }
        JsonNode row = VconBody.opened(vcon.path("vcon_json"));
        if (isVcon(row)) { // a database keeps it beside what it searches by
            new VconRecords(source, JsonFileReader.join(place, "vcon_json"), row, sink).read();
            return;
        }
        refuseUnknownExtensions();
        boolean group = readGroup();
        List<JsonNode> dialogs = Json.list(vcon.path("dialog"));
        if (dialogs.isEmpty() && group) {
            return;
        }
        if (dialogs.isEmpty()) {
            throw new Unusable(Kind.NO_RECORD, whole(), "vcon.noDialog");
        }
        if (!vcon.path("parties").isArray()) {
            throw Unusable.damaged(whole(), "vcon.parties");
        }
        VconAttachments attachments = new VconAttachments(vcon, source.zone(), dialogs.size());
        attachments.faults().forEach(fault -> sink.unreadable(located(fault)));
        readDialogs(dialogs, attachments);
    }

    /** Reads the vCons that this one holds within itself, and returns whether there are any; those that it names stand elsewhere. */
    private boolean readGroup() {
        List<JsonNode> group = Json.list(vcon.path("group"));
        boolean any = false;
        for (int i = 0; i < group.size(); i++) {
            String inner = JsonFileReader.join(place, "group " + i);
            try {
                JsonNode held = isVcon(group.get(i)) ? group.get(i) : VconBody.json(group.get(i), inner);
                if (isVcon(held)) {
                    any = true;
                    new VconRecords(source, inner, held, sink).read();
                }
            } catch (Unusable broken) {
                any = true;
                sink.unreadable(broken.in(source.origin()));
            }
        }
        return any;
    }

    /** Who gives keys wants to know that one of them signed; who gives none is told that nobody looked. */
    private void readSigned(SignedVcon signed) throws Unusable {
        boolean checked = !source.settings().keys().isEmpty();
        if (checked && !signed.isConfirmedBy(source.settings().keys())) {
            throw new Unusable(Kind.CLOSED, whole(), "vcon.notConfirmed");
        }
        JsonNode payload = signed.payload();
        if (!isVcon(payload)) {
            throw Unusable.damaged(whole(), "vcon.payload");
        }
        new VconRecords(source, place, payload, checked ? sink : new Unchecked(sink)).read();
    }

    /** Says of each record that its signature was not checked. */
    private record Unchecked(RecordSink sink) implements RecordSink {

        @Override
        public void record(CallRecord found) {
            sink.record(found.toBuilder().doubt(Doubt.SIGNATURE_UNCHECKED).build());
        }

        @Override
        public void unreadable(UnreadableRecord found) {
            sink.unreadable(found);
        }
    }

    private void readDialogs(List<JsonNode> dialogs, VconAttachments attachments) {
        VconDialogs reader = new VconDialogs(source, vcon, dialogs, attachments);
        Map<Integer, CallRecord> records = new LinkedHashMap<>();
        for (int i = 0; i < dialogs.size(); i++) {
            try {
                int index = i;
                reader.read(i, this::origin).ifPresent(record -> records.put(index, record));
            } catch (Unusable broken) {
                sink.unreadable(located(broken));
            }
        }
        VconStreams.together(dialogs, records).forEach(sink::record);
        reader.chat(this::origin).map(CallRecord.Builder::build).ifPresent(sink::record);
    }

    private void refuseUnknownExtensions() throws Unusable {
        for (String key : List.of("critical", "must_support")) {
            for (JsonNode name : Json.values(vcon.path(key))) {
                if (!KNOWN_EXTENSIONS.contains(name.asText())) {
                    throw closed(name.asText());
                }
            }
        }
    }

    /** Only a name that looks like one is repeated. */
    private Unusable closed(String extension) {
        return EXTENSION_NAME.matcher(extension).matches()
                ? new Unusable(Kind.CLOSED, whole(), "vcon.extension", extension)
                : new Unusable(Kind.CLOSED, whole(), "vcon.unknownExtension");
    }

    private static boolean isEncrypted(JsonNode value) {
        return value.has("ciphertext") && (value.has("recipients") || value.has("protected"));
    }

    private Origin origin(String inner) {
        return source.origin().at(JsonFileReader.join(place, inner));
    }

    private String whole() {
        return JsonRecords.orWhole(place);
    }

    private UnreadableRecord located(Unusable fault) {
        var plain = fault.in(source.origin());
        return new UnreadableRecord(origin(plain.origin().place()), plain.kind(), plain.reason());
    }
}
