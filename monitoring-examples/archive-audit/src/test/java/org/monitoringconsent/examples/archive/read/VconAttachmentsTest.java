// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Grant;
import org.monitoringconsent.examples.archive.record.Known;
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
                // a refusal of something that may be the call
                "consent|{'consents':[{'purpose':'storage','status':'denied'}]}|false", // read as an objection
                "consent|{'consents':[{'purpose':'analysis','status':'denied'}]}|false",
                "consent|{'consents':[{'purpose':'ai','status':'denied'}]}|false",
                "consent|{'consents':[{'purpose':'processing','status':'denied'}]}|true",
                "consent|{'consents':[{'purpose':'processing','status':'granted'}]}|false",
                "lawful_basis|{'lawful_basis':'contract','purpose_grants':[{'purpose':'quality','granted':false}]}|true",
                // a grant that was taken back, or holds only in part
                "consent|{'consents':[{'purpose':'recording','granted':true,'revoked_at':'2026-03-02T09:00:30Z'}]}|true",
                "consent|{'consents':[{'purpose':'recording','granted':true,'revoked_at':null,'revoked':false}]}|false",
                "consent|{'withdrawn':true,'consents':[{'purpose':'recording','granted':true}]}|true",
                "consent|{'status':'expired','consents':[{'purpose':'recording','granted':true}]}|true",
                "consent|{'status':'active','consents':[{'purpose':'recording','granted':true}]}|false",
                "consent|{'consents':[{'purpose':'recording','status':'granted','conditions':['customer side only']}]}|true",
                "consent|{'consents':[{'purpose':'recording','status':'granted','conditions':[]}]}|false",
                "consent|{'consents':[{'purpose':'recording','status':'granted','granted':false}]}|true",
                "consent|{'consents':[{'purpose':'recording','status':'denied','denied_at':'2026-03-02T09:00:30Z'}]}|false",
                "consent|{'consents':[{'purpose':'recording','status':'granted','object_id':'o-1'}]}|false",
                "lawful_basis|{'lawful_basis':'consent','revocation':true,'purpose_grants':[{'purpose':'recording','granted':true}]}|true",
                "lawful_basis|{'lawful_basis':'consent','revocation':{'revoked':false,'method':'mail'},"
                        + "'purpose_grants':[{'purpose':'recording','granted':true}]}|false",
                "lawful_basis|{'lawful_basis':'consent','withdrawal_url':'https://x.example','revocable':true,"
                        + "'purpose_grants':[{'purpose':'recording','granted':true}]}|false",
                "lawful_basis|{'lawful_basis':'consent','purpose_grants':[{'purpose':'recording','granted':true,'status':'revoked'}]}|true",
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

    /** Of the body and of each grant, the first end counts. */
    @Test
    void aGrantEndsWhenItSays() throws IOException {
        LawfulBasis basis =
                two("{'purpose':'lawful_basis','body':{'lawful_basis':'consent','expiration':'2027-01-01T00:00:00Z',"
                                + "'purpose_grants':[{'purpose':'recording','granted':true,'expires_at':'2026-03-01T00:00:00Z'}]}}")
                        .get(0)
                        .bases()
                        .get(0);

        assertEquals(Optional.of(Instant.parse("2026-03-01T00:00:00Z")), basis.expires());
    }

    /** A body may be a text of JSON, and that may be packed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "call_metadata|json|{'call':{'consent':'denied'}}|true",
                "session_metadata|none|{'vendor_extension':{'recordingConsent':'denied'}}|true",
                "call_metadata|json|{'call':{'consent':'granted','queue':'sales'}}|false",
                "call_metadata|base64url|{'call':{'consent':'denied'}}|true",
                "call_metadata|base64url|{'call':{'queue':'sales'}}|false",
                "call_metadata|json|{'consent':'denied'|true", // broken off
                "call_metadata|json|{'queue':'sales'|false",
                "note|none|[10:00] there was no agreement on the price|false",
                "|base64url|{'consent':'denied'}|true",
                "|base64url|{'queue':'sales'}|false",
            })
    void aBodyOfTextMaySpeakOfConsent(String purpose, String encoding, String body, boolean doubted)
            throws IOException {
        String text = body.replace('\'', '"');
        String written = encoding.equals("base64url")
                ? Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8))
                : text.replace("\"", "\\\"");
        CallRecord call = two("{" + (purpose == null ? "" : "'purpose':'" + purpose + "',") + "'encoding':'" + encoding
                        + "','body':'" + written + "'}")
                .get(0);

        assertEquals(doubted ? Set.of(Doubt.CONSENT_UNCLEAR) : Set.of(), call.doubts());
    }

    @Test
    void aTextOfJsonMayStandWithinAnotherBody() throws IOException {
        CallRecord call = two("{'purpose':'call_metadata','body':{'raw':'{\\'consent\\':\\'denied\\'}'}}")
                .get(0);

        assertEquals(Set.of(Doubt.CONSENT_UNCLEAR), call.doubts());
    }

    @Test
    void aConsentMayBePacked() throws IOException {
        String body = "{\"consents\":[{\"purpose\":\"recording\",\"status\":\"denied\"}]}";
        String packed = Base64.getUrlEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8));
        CallRecord call = two("{'purpose':'consent','encoding':'base64url','body':'" + packed + "'}")
                .get(0);

        assertEquals(
                List.of(new Grant("recording", false, Optional.empty())),
                call.bases().get(0).grants());
    }

    /** What was attached shows what else was done; what may be anything shows nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'purpose':'speaker-recognition'|IDENTIFY_SPEAKER|false",
                "'purpose':'voice-print'|IDENTIFY_SPEAKER|false",
                "'purpose':'analyses'|ANALYSE_SPEECH|true",
                "'purpose':'call_summary'|ANALYSE_SPEECH|false",
                "'purpose':'summary'|ANALYSE_SPEECH|false",
                "'purpose':'keywords'|ANALYSE_SPEECH|false",
                "'purpose':'speech_analytics'|ANALYSE_SPEECH|false",
                "'purpose':'qa_scorecard'|SCORE_BY_AI|false",
                "'purpose':'captions'|TRANSCRIBE|false",
                "'purpose':'subtitles'|TRANSCRIBE|false",
                "'purpose':'','type':'transcript'|TRANSCRIBE|false",
                "'purpose':'file','mediatype':'text/vtt'|TRANSCRIBE|false",
                "'mimetype':'application/x-subrip'|TRANSCRIBE|false",
                "'purpose':'ticket'||false",
                "'purpose':'transaction'||false",
                "'purpose':'bug_report'||false",
                "'purpose':'order_summary'||false",
                "'purpose':'note','mediatype':'text/plain'||false",
            })
    void whatIsAttachedShowsWhatElseWasDone(String attachment, Activity act, boolean unclear) throws IOException {
        CallRecord call = two("{" + attachment + ",'dialog':0,'body':'x'}").get(0);

        assertEquals(act == null ? Set.of() : Set.of(act), call.acts());
        assertEquals(unclear ? Set.of(Doubt.ANALYSIS_UNCLEAR) : Set.of(), call.doubts());
    }

    /** A message of the signalling asks for no recording, or sends a party on (draft-howe-vcon-sip-signaling). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'purpose':'sip-sdp','body':'v=0\\r\\nm=audio 1 RTP/AVP 0\\r\\na=recordpref:off\\r\\n'|YES|2|false",
                "'purpose':'sip-sdp','body':{'sdp':'v=0\\r\\na=recordpref:off\\r\\n'}|YES|2|false",
                "'purpose':'sip-sdp','body':'v=0\\r\\nm=audio 1 RTP/AVP 0\\r\\na=recordpref:on\\r\\n'|UNKNOWN|2|false",
                "'purpose':'sip-refer','body':'REFER sip:2101@x SIP/2.0\\r\\nRefer-To: <sip:2115@x>\\r\\n'|UNKNOWN|3|false",
                "'purpose':'sip-refer','body':{'Refer-To':'Sam <sip:2115@x>'}|UNKNOWN|3|false",
                "'purpose':'sip-message','body':'REFER sip:2101@x SIP/2.0\\r\\nRefer-To: sip:2115@x\\r\\n'|UNKNOWN|3|false",
                "'purpose':'sip-refer','body':'REFER sip:2101@x SIP/2.0\\r\\nRefer-To: <sip:+442079460101@x>'|UNKNOWN|2|false",
                "'purpose':'sip-refer','body':'gone'|UNKNOWN|3|true",
                "'purpose':'sip-invite','body':'INVITE sip:2101@x SIP/2.0\\r\\nTo: <sip:2101@x>\\r\\n'|UNKNOWN|2|false",
            })
    void aMessageOfTheSignallingCounts(String attachment, Known objected, int parties, boolean somebody)
            throws IOException {
        CallRecord call = two("{'dialog':0," + attachment + "}").get(0);

        assertEquals(objected, call.objected());
        assertEquals(parties, call.parties().size());
        assertEquals(somebody, call.doubts().contains(Doubt.PART_LEFT_OUT));
    }

    @ParameterizedTest
    @CsvSource({"wrap_up", "disposition", "wrapUpCode"})
    void howACallEndedIsAMark(String purpose) throws IOException {
        assertEquals(
                List.of("PAYMENT"),
                two("{'purpose':'" + purpose + "','body':'PAYMENT'}").get(0).tags());
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
