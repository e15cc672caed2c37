// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.examples.archive.kit.RecordReaderContract;
import org.monitoringconsent.examples.archive.record.Doubt;

/** FreeSWITCH's XML and JSON keep what every reader owes. */
class FreeSwitchReaderContractTest extends RecordReaderContract {

    @Override
    protected RecordReader reader() {
        return new FreeSwitchReader();
    }

    @Override
    protected Path samples() {
        return Path.of("src/test/resources/readers/freeswitch");
    }

    @Override
    protected List<Twist> twists() {
        return List.of(
                new Twist(
                        "freeswitch-json-cdr.json",
                        "\"call_direction\": \"inbound\"",
                        "\"call_direction\": \"sideways\"",
                        Doubt.DIRECTION_UNCLEAR),
                new Twist("freeswitch-json-cdr.json", "\"1772704800\"", "\"soon\"", Doubt.START_UNREADABLE));
    }

    @Override
    protected Optional<Many> many() {
        return Optional.of(new Many(
                "many.xml",
                "<cdrs>\n",
                "<cdr core-uuid=\"c1\"><channel_data/><variables><uuid>u#</uuid><start_epoch>1772704800</start_epoch><answer_epoch>1772704805</answer_epoch><duration>300</duration><call_direction>inbound</call_direction><record_name>x.wav</record_name><dialed_user>2102</dialed_user></variables><callflow profile_index=\"1\"><caller_profile><caller_id_number>%2B447700900012</caller_id_number><destination_number>2102</destination_number></caller_profile></callflow></cdr>",
                "\n",
                "</cdrs>\n"));
    }
}
