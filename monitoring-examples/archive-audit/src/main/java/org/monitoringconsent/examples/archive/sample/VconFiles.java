// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.sample;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes calls as a cloud recorder does: one vCon per call, media elsewhere. */
final class VconFiles {

    private static final String MEDIA = "https://media.marlowdijk.example/";

    private final Folder folder;
    private final Ids ids;

    VconFiles(Folder folder, Ids ids) {
        this.folder = folder;
        this.ids = ids;
    }

    void write(List<SampleCall> calls) throws IOException {
        for (SampleCall call : calls) {
            write(call, "");
        }
    }

    /** Writes a call with a lawful basis that was granted at the given moment. */
    void writeWithBasis(SampleCall call, String basis, int party, Instant granted) throws IOException {
        write(call, """
                {"purpose":"lawful_basis","start":"%1$s","party":%2$d,"dialog":0,"encoding":"json","body":{"lawful_basis":"%3$s",\
                "expiration":"2027-12-31T23:59:59Z","purpose_grants":[{"purpose":"recording","granted":true,"granted_at":"%1$s"}]}}""".formatted(granted, party, basis));
    }

    /** Writes a message that a caller left for an absent agent. */
    void writeVoicemail(SampleCall call) throws IOException {
        String uuid = ids.uuid();
        folder.write(name(call, uuid), """
                {"vcon":"0.0.1","uuid":"%s","created_at":"%s","redacted":{},"group":[],
                 "parties":[{"tel":"%s"},{"tel":"%s","name":"%s","role":"agent","meta":{"extension":"%s"}}],
                 "dialog":[{"type":"recording","application":"voicemail","start":"%s","duration":%d,"parties":[0,1],\
                "mimetype":"audio/x-wav","url":"%s%s.wav"}],"analysis":[],"attachments":[]}
                """.formatted(
                        uuid,
                        call.start(),
                        call.other(),
                        call.extension(),
                        Cast.nameOf(call.extension()),
                        call.extension(),
                        call.start(),
                        call.seconds(),
                        MEDIA,
                        uuid));
    }

    private void write(SampleCall call, String attachment) throws IOException {
        String uuid = ids.uuid();
        String agent = "{\"tel\":\"%s\",\"name\":\"%s\",\"role\":\"agent\",\"meta\":{\"extension\":\"%s\"}}"
                .formatted(call.extension(), Cast.nameOf(call.extension()), call.extension());
        String other = "{\"tel\":\"%s\"}".formatted(call.other());
        folder.write(name(call, uuid), """
                {"uuid":"%s","created_at":"%s",
                 "parties":[%s,
                            %s],
                 "dialog":[{"type":"recording","start":"%s","duration":%d,"parties":[0,1],"mediatype":"audio/x-wav",
                            "url":"%s%s.wav","meta":%s}],
                 "attachments":[%s]}
                """.formatted(
                        uuid,
                        call.start().plusSeconds(call.seconds() + 4L),
                        call.incoming() ? other : agent,
                        call.incoming() ? agent : other,
                        call.start(),
                        call.seconds(),
                        MEDIA,
                        uuid,
                        meta(call),
                        attachments(call, attachment)));
    }

    private static String meta(SampleCall call) {
        List<String> fields = new ArrayList<>();
        fields.add("\"direction\":\"" + (call.incoming() ? "in" : "out") + "\"");
        if (!call.marks().isEmpty()) {
            fields.add("\"wrap_up\":\"" + call.marks().get(0) + "\"");
        }
        if (call.objected()) {
            fields.add("\"consent\":{\"announced\":true,\"objected\":true}");
        }
        return "{" + String.join(",", fields) + "}";
    }

    private static String attachments(SampleCall call, String attachment) {
        if (call.maskedSeconds() == 0) {
            return attachment;
        }
        Instant from = call.start().plusSeconds(call.seconds() / 2L);
        return """
                {"purpose":"recording_state","dialog":0,"party":0,"encoding":"json","body":[\
                {"at":"%s","state":"masked"},{"at":"%s","state":"on"}]}""".formatted(from, from.plusSeconds(call.maskedSeconds()));
    }

    private static String name(SampleCall call, String uuid) {
        return call.start().toString().substring(0, 10) + "-" + uuid.substring(0, 8) + ".vcon.json";
    }
}
