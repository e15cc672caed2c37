// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes what else lies in a real archive: mails, chats, a meeting, and files that are broken in their own ways. */
final class OtherFiles {

    private final Folder archive;
    private final Ids ids;

    OtherFiles(Folder archive, Ids ids) {
        this.archive = archive;
        this.ids = ids;
    }

    void write() throws IOException {
        mail("mail-1.eml", "2101", "orders@customer.example", "Mon, 2 Mar 2026 11:03:00 +0000");
        mail("mail-2.eml", "3102", "klant@winkel.example", "Thu, 5 Mar 2026 15:41:00 +0100");
        mail("mail-3.eml", "2190", "somebody@customer.example", "Fri, 6 Mar 2026 09:12:00 +0000");
        chat("2026-03-03-chat.vcon.json", "2102", "2026-03-03T13:20:00Z");
        chat("2026-03-05-chat.vcon.json", "3104", "2026-03-05T09:15:00+01:00");
        meeting();
        broken();
    }

    private void mail(String name, String agent, String other, String date) throws IOException {
        archive.sub("mail").write(name, """
                        Received: from mx.carrier.example by mail.marlowdijk.example
                         with ESMTPS; %3$s
                        From: "Service, Marlow & Dijk" <%1$s@marlowdijk.example>
                        To: %2$s
                        Subject: Your question
                        Date: %3$s
                        Message-ID: <%4$s@marlowdijk.example>

                        Thank you for your message.
                        """.formatted(agent, other, date, ids.hex(16)));
    }

    private void chat(String name, String agent, String start) throws IOException {
        archive.sub("chat").write(name, """
                        {"uuid":"%s","parties":[{"mailto":"%s@marlowdijk.example","role":"agent"},{"mailto":"visitor@customer.example"}],
                         "dialog":[{"type":"text","start":"%s","parties":[0],"originator":0,"body":"Good morning, how can I help?"},
                                   {"type":"text","start":"%s","parties":[1],"originator":1,"body":"Where is my order?"}]}
                        """.formatted(ids.uuid(), agent, start, start));
    }

    private void meeting() throws IOException {
        archive.sub("meetings").write("team-meeting.vcon.json", """
                        {"uuid":"%s","parties":[{"mailto":"2103@marlowdijk.example"},{"mailto":"3105@marlowdijk.example"}],
                         "dialog":[{"type":"video","start":"2026-03-06T09:00:00Z","duration":1800,"parties":[0,1],\
                        "mediatype":"video/mp4","url":"https://media.marlowdijk.example/team-meeting.mp4"}]}
                        """.formatted(ids.uuid()));
    }

    private void broken() throws IOException {
        Folder folder = archive.sub("found-on-the-old-server");
        folder.write("cut-off.vcon.json", "{\"uuid\":\"" + ids.uuid() + "\",\"parties\":[{\"tel\":\"2104\"},{\"te");
        folder.write(
                "signed.vcon.json", "{\"payload\":\"eyJ1dWlkIjoiIn0\",\"signatures\":[{\"signature\":\"AAAA\"}]}\n");
        folder.write(
                "encrypted.vcon.json",
                "{\"protected\":\"e30\",\"recipients\":[],\"iv\":\"AA\",\"ciphertext\":\"AA\",\"tag\":\"AA\"}\n");
        folder.write(
                "needs-extension.vcon.json",
                "{\"uuid\":\"%s\",\"critical\":[\"sealed_parties\"],\"parties\":[{}],\"dialog\":[{\"type\":\"recording\"}]}\n"
                        .formatted(ids.uuid()));
        folder.write(
                "wrong-party.vcon.json",
                "{\"uuid\":\"%s\",\"parties\":[{\"tel\":\"2104\"}],\"dialog\":[{\"type\":\"recording\",\"start\":\"2026-03-03T09:00:00Z\",\"parties\":[0,3]}]}\n"
                        .formatted(ids.uuid()));
        folder.write(
                "nothing-said.vcon.json", "{\"uuid\":\"%s\",\"parties\":[{}],\"dialog\":[]}\n".formatted(ids.uuid()));
        folder.write(
                "half-an-offer.txt",
                "--b\nContent-Type: application/rs-metadata+xml\n\n<recording><session session_id=\"1\">\n<start-ti\n");
        folder.write(
                "greedy.xml",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE cdr [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n<cdr><variables><uuid>&b;</uuid></variables></cdr>\n");
        folder.write("empty.csv", "");
        folder.write("sound.wav", "RIFF$\0\0\0WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1));
        folder.write("read me.txt", "These files came from the server in the cellar. Nobody knows all of them.\n");
    }
}
