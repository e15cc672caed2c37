// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.siprec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.examples.archive.read.SiprecBody;
import org.monitoringconsent.examples.recording.Directory;
import org.monitoringconsent.examples.siprec.SiprecClient.Offer;
import org.monitoringconsent.recorder.session.RecorderListener;

/** When the other side is told of a state. */
class RecordedCallTest {

    private final List<String> told = new ArrayList<>();
    private final Deque<Runnable> announcements = new ArrayDeque<>();

    @TempDir
    private Path folder;

    /** An announcement may be over before an answer is on its way; told of it first, the other side would take the answer for newer. */
    @Test
    void nothingIsToldBeforeTheAnswerThatIsAwaited() throws IOException {
        Map<String, String> two = new LinkedHashMap<>();
        two.put("a", "sip:3104@pbx.example");
        two.put("c", "sip:+31201234567@carrier.example");
        Map<String, String> three = new LinkedHashMap<>(two);
        three.put("d", "sip:+31207654321@carrier.example");
        try (RtpReceiver receiver = new RtpReceiver(InetAddress.getLoopbackAddress(), Clock.systemUTC())) {
            RecordedCall call = new RecordedCall(
                    "call",
                    body(two),
                    folder,
                    new RecordedCall.Surroundings(
                            Clock.systemUTC(),
                            "127.0.0.1",
                            new Directory("GB"),
                            receiver,
                            (id, parties, asking, heard) -> announcements.add(heard),
                            new RecorderListener() {}),
                    told::add);
            call.state();
            call.begun();
            announcements.remove().run();
            assertEquals(1, told.size());

            call.answer(body(three));
            announcements.remove().run();
            assertEquals(1, told.size());

            call.sent();
            assertEquals(2, told.size());
            call.end();
        }
    }

    private static SiprecBody body(Map<String, String> parties) throws IOException {
        List<Offer> offers = new ArrayList<>();
        StringBuilder sdp =
                new StringBuilder("v=0\r\no=c 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n");
        for (String party : parties.keySet()) {
            offers.add(Offer.of(party, party, 8));
            sdp.append("m=audio 40000 RTP/AVP 8\r\na=label:").append(party).append("\r\na=sendonly\r\n");
        }
        return SiprecBody.read(
                "multipart/mixed;boundary=part",
                "--part\r\nContent-Type: application/sdp\r\n\r\n" + sdp
                        + "\r\n--part\r\nContent-Type: application/rs-metadata+xml\r\n\r\n"
                        + SiprecClient.metadata(parties, offers) + "\r\n--part--\r\n");
    }
}
