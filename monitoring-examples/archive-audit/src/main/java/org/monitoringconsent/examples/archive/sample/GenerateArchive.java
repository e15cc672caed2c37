// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the sample archive into a folder; the same bytes at every run. */
public final class GenerateArchive {

    private static final long SEED = 20_260_302L;

    private GenerateArchive() {}

    /** Writes the archive into the folder that the first argument names. */
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("the one argument must be the folder to write to");
        }
        try {
            write(Path.of(arguments[0]));
        } catch (IOException failed) {
            throw new UncheckedIOException("the sample cannot be written", failed);
        }
    }

    /**
     * Writes the archive into a folder.
     *
     * @throws IOException if the folder cannot be written to
     */
    public static void write(Path target) throws IOException {
        Ids ids = new Ids(SEED);
        Script script = new Script(ids);
        Folder archive = new Folder(target);

        VconFiles vcons = new VconFiles(archive.sub("recorder-london"), ids);
        vcons.write(script.britishRecordings());
        vcons.write(script.earlyRecordings());
        writeVoicemail(script, vcons);
        writeBases(script, vcons);
        SiprecFiles offers = new SiprecFiles(archive.sub("sbc-utrecht"), ids);
        offers.write(script.dutchRecordings());
        offers.writeWithoutClock(script.at(2, Script.AMSTERDAM, "10:00", 60, "3102", Cast.dutchCustomer(ids), true));
        new FreeSwitchFiles(archive.sub("freeswitch-utrecht"), ids).write(script.dutchPayments());
        new AsteriskFiles(archive.sub("asterisk-london"), ids).write(script);
        new OtherFiles(archive, ids).write();
    }

    private static void writeVoicemail(Script script, VconFiles vcons) throws IOException {
        List<String> callers = List.of("+442079460071", "+447700900303");
        for (int i = 0; i < callers.size(); i++) {
            vcons.writeVoicemail(
                    script.at(2 + i, Script.LONDON, "09:2" + i, 41, Cast.ABSENT_AGENT, callers.get(i), true));
        }
    }

    private static void writeBases(Script script, VconFiles vcons) throws IOException {
        SampleCall before = script.at(2, Script.LONDON, "10:50", 260, "2109", "+442079460061", true);
        vcons.writeWithBasis(before, "legitimate_interests", 1, before.start().minusSeconds(86_400));
        SampleCall after = script.at(3, Script.LONDON, "11:50", 260, "2110", "+442079460062", true);
        vcons.writeWithBasis(after, "legitimate_interests", 1, after.start().plusSeconds(9 * 86_400));
        SampleCall agreed = script.at(4, Script.LONDON, "12:50", 260, "2111", "+442079460063", true);
        vcons.writeWithBasis(agreed, "consent", 0, agreed.start().plusSeconds(20));
    }
}
