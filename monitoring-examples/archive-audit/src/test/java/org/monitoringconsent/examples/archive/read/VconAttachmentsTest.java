// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Grant;
import org.monitoringconsent.examples.archive.record.LawfulBasis;

/** What attachments of a vCon say about lawfulness. */
class VconAttachmentsTest {

    @TempDir
    Path folder = Path.of("");

    /** One statement that is not understood leaves all in doubt, whatever stands beside it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "consent|{'consents':[{'purpose':'recording','status':'granted'}]}|false",
                "consent|{'consents':[{'purpose':'recording','status':'perhaps'},{'purpose':'training','status':'granted'}]}|true",
                "consent|{'consents':[{'purpose':'recording','status':'granted'},{'purpose':'training','status':''}]}|true",
                "consent|{'consents':[]}|true",
                "lawful_basis|{'lawful_basis':'consent','purpose_grants':[{'purpose':'recording','granted':true}]}|false",
                "lawful_basis|{'lawful_basis':'consent','purpose_grants':[{'purpose':'recording','granted':'perhaps'},"
                        + "{'purpose':'training','granted':true}]}|true",
                "lawful_basis|{'lawful_basis':'consent','purpose_grants':[]}|true",
            })
    void oneStatementThatIsNotUnderstoodLeavesADoubt(String purpose, String body, boolean doubted) throws IOException {
        CallRecord call =
                two("{'purpose':'" + purpose + "','body':" + body + "}").get(0);

        assertEquals(doubted ? Set.of(Doubt.CONSENT_UNCLEAR) : Set.of(), call.doubts());
    }

    @ParameterizedTest
    @CsvSource({"timestamp", "granted_at"})
    void aConsentCountsFromTheMomentItWasGiven(String key) throws IOException {
        LawfulBasis basis = two("{'purpose':'consent','body':{'consents':[{'purpose':'recording','status':'granted','"
                        + key + "':'2026-03-02T09:00:20Z'}]}}")
                .get(0)
                .bases()
                .get(0);

        assertEquals(
                List.of(new Grant("recording", true, Optional.of(Instant.parse("2026-03-02T09:00:20Z")))),
                basis.grants());
    }

    /** In one form the word under {@code consent} is the answer, in another what was asked for. */
    @Test
    void aConsentMayNameItsPurposeUnderConsent() throws IOException {
        LawfulBasis named = two("{'purpose':'consent','body':{'consents':[{'consent':'recording','status':'denied'}]}}")
                .get(0)
                .bases()
                .get(0);
        LawfulBasis answered = two("{'purpose':'consent','body':{'consents':[{'consent':'denied'}]}}")
                .get(0)
                .bases()
                .get(0);

        assertEquals(List.of(new Grant("recording", false, Optional.empty())), named.grants());
        assertEquals(List.of(new Grant("", false, Optional.empty())), answered.grants());
    }

    @Test
    void whatIsSaidOfOneDialogIsNotSaidOfAnother() throws IOException {
        List<CallRecord> calls = two("{'purpose':'lawful_basis','dialog':1,'body':{'lawful_basis':'contract',"
                + "'purpose_grants':[{'purpose':'recording','granted':true}]}}");

        assertEquals(
                List.of(0, 1), calls.stream().map(call -> call.bases().size()).toList());
    }

    /** Dialogs and parties count from 0. */
    @ParameterizedTest
    @CsvSource({"dialog, 1, 0", "dialog, 2, 1", "party, 1, 0", "party, 2, 1"})
    void anAttachmentForWhatIsNotThereIsTold(String of, int index, int told) throws IOException {
        Found found = found("{'purpose':'lawful_basis','" + of + "':" + index + ",'body':{'lawful_basis':'contract',"
                + "'purpose_grants':[{'purpose':'recording','granted':true}]}}");

        assertEquals(told, found.unreadable.size());
        assertEquals(2, found.records.size());
    }

    private List<CallRecord> two(String attachment) throws IOException {
        return found(attachment).records;
    }

    private Found found(String attachment) throws IOException {
        String dialog =
                "{'type':'recording','start':'2026-03-02T09:00:00Z','parties':[0,1],'url':'https://media.example/1'}";
        return Found.inFile(
                folder,
                "a.vcon",
                ("{'uuid':'u-1','parties':[{'tel':'+442079460101'},{'tel':'+447700900123'}],'dialog':[" + dialog + ","
                                + dialog + "],'attachments':[" + attachment + "]}")
                        .replace('\'', '"'));
    }
}
