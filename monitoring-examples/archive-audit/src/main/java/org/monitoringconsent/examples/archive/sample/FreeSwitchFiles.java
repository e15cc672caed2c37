// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.sample;

import java.io.IOException;
import java.util.List;

/** Writes calls as FreeSWITCH does: one XML file per leg, values URL-encoded, epoch 0 for never. */
final class FreeSwitchFiles {

    private final Folder folder;
    private final Ids ids;

    FreeSwitchFiles(Folder folder, Ids ids) {
        this.folder = folder;
        this.ids = ids;
    }

    void write(List<SampleCall> calls) throws IOException {
        for (SampleCall call : calls) {
            String uuid = ids.uuid();
            String day = call.start().toString().substring(0, 10);
            folder.write("a_" + day + "-" + uuid.substring(0, 8) + ".cdr.xml", record(call, uuid));
        }
    }

    private static String record(SampleCall call, String uuid) {
        long start = call.start().getEpochSecond();
        long answer = call.answered() ? start + 6 : 0;
        String device = call.incoming() ? "dialed_user" : "user_name";
        return """
                <?xml version="1.0"?>
                <cdr core-uuid="00000000-0000-8000-9000-000000000001">
                  <channel_data><state>CS_REPORTING</state><direction>inbound</direction></channel_data>
                  <variables>
                    <direction>inbound</direction>
                    <uuid>%s</uuid>
                    <call_direction>%s</call_direction>
                    <%5$s>%6$s</%5$s>
                    <start_epoch>%3$d</start_epoch>
                    <start_uepoch>%3$d421766</start_uepoch>
                    <answer_epoch>%4$d</answer_epoch>
                    <end_epoch>%7$d</end_epoch>
                    <hangup_cause>%8$s</hangup_cause>
                    <duration>%9$d</duration>
                    <billsec>%10$d</billsec>
                %11$s  </variables>
                  <app_log>
                %12$s  </app_log>
                  <callflow dialplan="XML" unique-id="%1$s" profile_index="1">
                    <caller_profile><caller_id_number>%13$s</caller_id_number><destination_number>%14$s</destination_number></caller_profile>
                    <times><answered_time>%15$s</answered_time></times>
                  </callflow>
                </cdr>
                """.formatted(
                uuid,
                call.incoming() ? "inbound" : "outbound",
                start,
                answer,
                device,
                call.extension(),
                answer + call.seconds() + (call.answered() ? 0 : start + 20),
                call.answered() ? "NORMAL_CLEARING" : "NO_ANSWER",
                call.seconds() + (call.answered() ? 6 : 20),
                call.seconds(),
                call.marks().isEmpty() ? "" : "    <wrap_up>" + call.marks().get(0) + "</wrap_up>\n",
                steps(call, answer),
                encoded(call.caller()),
                encoded(call.called()),
                answer == 0 ? "0" : answer + "000000");
    }

    private static String steps(SampleCall call, long answer) {
        if (!call.answered()) {
            return "";
        }
        StringBuilder steps = new StringBuilder(step("record_session", answer));
        if (call.maskedSeconds() > 0) {
            long from = answer + call.seconds() / 2;
            steps.append(step("record_session_mask", from));
            steps.append(step("record_session_unmask", from + call.maskedSeconds()));
        }
        return steps.toString();
    }

    private static String step(String application, long second) {
        return "    <application app_name=\"%s\" app_data=\"/var/recordings/call.wav\" app_stamp=\"%d000000\"/>\n"
                .formatted(application, second);
    }

    private static String encoded(String number) {
        return number.replace("+", "%2B");
    }
}
