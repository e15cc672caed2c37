// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.sample;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;

/** Writes calls as session border controllers announce them to a recorder, in three vendors' manners. */
final class SiprecFiles {

    private final Folder folder;
    private final Ids ids;

    SiprecFiles(Folder folder, Ids ids) {
        this.folder = folder;
        this.ids = ids;
    }

    void write(List<SampleCall> calls) throws IOException {
        for (int i = 0; i < calls.size(); i++) {
            SampleCall call = calls.get(i);
            String metadata = switch (i % 3) {
                case 0 -> byTheRfc(call);
                case 1 -> beforeTheRfc(call);
                default -> prefixed(call, call.start().toString());
            };
            folder.write(name(call), offer(metadata, call.objected()));
        }
    }

    /** Writes the offer of a recorder whose clock was never set. */
    void writeWithoutClock(SampleCall call) throws IOException {
        folder.write("clock-not-set-" + ids.hex(6) + ".txt", offer(prefixed(call, "1970-01-01T00:03:11Z"), false));
    }

    private String offer(String metadata, boolean objected) {
        return """
                --boundary-%1$s
                Content-Type: application/sdp

                v=0
                o=recorder 1 1 IN IP4 192.0.2.10
                s=-
                c=IN IP4 192.0.2.10
                t=0 0
                m=audio 20000 RTP/AVP 8
                a=label:1
                a=sendonly
                %2$sm=audio 20002 RTP/AVP 8
                a=label:2
                a=sendonly

                --boundary-%1$s
                Content-Type: application/rs-metadata+xml
                Content-Disposition: recording-session

                %3$s--boundary-%1$s--
                """.formatted(ids.hex(8), objected ? "a=recordpref:off\n" : "", metadata);
    }

    private String byTheRfc(SampleCall call) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <recording xmlns="urn:ietf:params:xml:ns:recording:1">
                  <datamode>complete</datamode>
                  <session session_id="%1$s"><start-time>%2$s</start-time><stop-time>%3$s</stop-time></session>
                  <participant participant_id="p-1"><nameID aor="sip:%4$s@pbx.marlowdijk.example"><name xml:lang="nl">%5$s</name></nameID>%6$s</participant>
                  <participant participant_id="p-2"><nameID aor="sip:%7$s@sbc.carrier.example"></nameID>%8$s</participant>
                  <participantsessionassoc participant_id="p-1" session_id="%1$s"><associate-time>%2$s</associate-time></participantsessionassoc>
                  <participantsessionassoc participant_id="p-2" session_id="%1$s"><associate-time>%2$s</associate-time></participantsessionassoc>
                </recording>
                """.formatted(
                        ids.hex(20),
                        call.start(),
                        call.start().plusSeconds(call.seconds()),
                        call.extension(),
                        call.extension(),
                        calling(!call.incoming()),
                        call.other(),
                        calling(call.incoming()));
    }

    /** The older form: other attribute names, times without a zone. The clock stands on London time. */
    private String beforeTheRfc(SampleCall call) {
        LocalDateTime local = LocalDateTime.ofInstant(call.start(), Script.LONDON);
        return """
                <?xml version='1.0' encoding='UTF-8'?>
                <recording xmlns='urn:ietf:params:xml:ns:recording'>
                  <datamode>complete</datamode>
                  <session id="%1$s"><associate-time>%2$s</associate-time></session>
                  <participant id="a" session="%1$s"><nameID aor="sip:%3$s@192.0.2.102"><name>%3$s</name></nameID>
                    <associate-time>%2$s</associate-time>%4$s</participant>
                  <participant id="b" session="%1$s"><nameID aor="sip:%5$s@192.0.2.10"><name></name></nameID>
                    <associate-time>%2$s</associate-time>%6$s</participant>
                </recording>
                """.formatted(
                        ids.hex(16),
                        local.withNano(0),
                        call.extension(),
                        calling(!call.incoming()),
                        call.other(),
                        calling(call.incoming()));
    }

    private String prefixed(SampleCall call, String start) {
        return """
                <?xml version="1.0"?>
                <tns:recording xmlns:tns="urn:ietf:params:xml:ns:recording">
                  <tns:dataMode>complete</tns:dataMode>
                  <tns:session id="%1$s"><tns:start-time>%2$s</tns:start-time></tns:session>
                  <tns:participant id="x" session="%1$s"><tns:nameID aor="%3$s"/>%4$s</tns:participant>
                  <tns:participant id="y" session="%1$s"><tns:nameID aor="%5$s"/>%6$s</tns:participant>
                </tns:recording>
                """.formatted(
                        ids.hex(12),
                        start,
                        call.extension(),
                        calling(!call.incoming()),
                        call.other(),
                        calling(call.incoming()));
    }

    private static String calling(boolean calling) {
        return "<extensiondata xmlns:apkt=\"http://acmepacket.com/siprec/extensiondata\"><apkt:callingParty>" + calling
                + "</apkt:callingParty></extensiondata>";
    }

    private String name(SampleCall call) {
        return call.start().toString().substring(0, 10) + "-" + ids.hex(6) + ".txt";
    }
}
