// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;

/** Where records stand in JSON, and what is told of JSON that holds none. */
class JsonFormsTest {

    private static final String CALL = "{\"id\":\"%s\",\"start\":\"2026-03-02 09:00:00\",\"from\":\"2104\","
            + "\"to\":\"07700900012\",\"duration\":\"10\"}";
    private static final String ONE = CALL.formatted("c1");
    private static final String TWO = CALL.formatted("c2");

    @TempDir
    Path folder = Path.of("");

    /** {@code ONE} and {@code TWO} stand for calls, {@code /} for the end of a line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ONE TWO|c1 c2|whole file, value 2",
                "ONE/TWO|c1 c2|line 1, line 2",
                "[ONE,TWO]|c1 c2|element 0, element 1",
                "[[ONE],[TWO]]|c1 c2|element 0, element 0, element 1, element 0",
                "{'value':[ONE,TWO],'next':'x'}|c1 c2|value, element 0, value, element 1",
                "{'value':[ONE]} {'value':[TWO]}|c1 c2|value, element 0, value 2, value, element 0",
                "{'_source':ONE}|c1|whole file",
                "[{'_source':ONE}]|c1|element 0",
                "[{'_source':7,'value':[ONE]}]|c1|element 0, value, element 0",
                "{'data':{'calls':[ONE,TWO]}}|c1 c2|data, calls, element 0, data, calls, element 1",
                "[{'cdr':[ONE],'value':'x'}]|c1|element 0, cdr, element 0",
                "{'took':1,'hits':{'total':{'value':1},'hits':[{'_source':ONE}]}}|c1|hits, hits, element 0",
                "{'event':'call.ended','data':ONE}|c1|data",
                "[{'event':'call.ended','call':ONE}]|c1|element 0, call",
                "{'payload':{'call':ONE}}|c1|payload, call",
                "{'data':{'items':[ONE,TWO]}}|c1 c2|data, items, element 0, data, items, element 1",
                "{'data':{'id':'7','type':'calls','attributes':ONE}}|c1|data, attributes",
                "{'data':[{'type':'calls','attributes':ONE}]}|c1|data, element 0, attributes",
                "{'CallLogs':[ONE]}|c1|CallLogs, element 0",
                "{'interactions':[ONE]}|c1|interactions, element 0",
                "{'content':[ONE],'page':1}|c1|content, element 0",
                "{'content':[ONE],'call':TWO}|c1 c2|content, element 0, call",
            })
    void recordsAreFoundWhereServicesPutThem(String written, String ids, String places) throws IOException {
        for (String name : List.of("a.json", "a.txt")) {
            Found found = Found.inFile(folder, name, json(written));

            assertEquals(
                    ids,
                    String.join(" ", found.records.stream().map(CallRecord::id).toList()));
            assertEquals(
                    places,
                    String.join(
                            ", ",
                            found.records.stream()
                                    .map(record -> record.origin().place())
                                    .toList()));
            assertEquals(List.of(), found.unreadable);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'purpose':'lawful_basis'}|whole file: a lawful-basis attachment without its vCon",
                "{'$schema':'x'}|whole file: a JSON schema, not a record",
                "[7]|element 0: JSON of a kind that no reader knows",
                "[[],{'a':1}]|element 1: JSON of a kind that no reader knows",
                "{'a':1} 7|whole file: JSON of a kind that no reader knows, value 2: JSON of a kind that no reader knows",
                "{'strange':[ONE]}|whole file: JSON of a kind that no reader knows",
                "{'data':{'a':1}}|whole file: JSON of a kind that no reader knows",
                "{'strange':ONE}|whole file: JSON of a kind that no reader knows",
                "[{'strange':[ONE],'records':[TWO]}]|element 0: lists beside that of the records, of a kind that no reader knows",
                "{'data':{'items':[ONE]},'errors':[{'a':1}]}|whole file: lists beside that of the records, of a kind that no reader knows",
                "[{'value':[7]}]|element 0: JSON of a kind that no reader knows",
                "{'a':1,/'a':2}|line 2: a JSON object that gives one key twice",
                "{'value':[],'value':[]}|line 1: a JSON object that gives one key twice",
                "[ONE|line 1: JSON that breaks off before its end",
            })
    void whatHoldsNoRecordIsToldWithItsPlace(String written, String told) throws IOException {
        Found found = Found.inFile(folder, "a.json", json(written));

        assertEquals(
                told,
                String.join(
                        ", ", found.unreadable.stream().map(JsonFormsTest::told).toList()));
    }

    /** What an event tells beside the call in it may be about the call; what it tells of itself is not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'event':'call.ended','id':'e1','timestamp':'2026-03-09T09:00:00Z','channel':'calls'|",
                "'specversion':'1.0','type':'x.call.ended','source':'pbx-1','id':'e1','time':'2026-03-09T09:00:00Z'|",
                "'agent':{'extension':'2104'}|",
                "'agent':{'extension':'2105'}|PART_LEFT_OUT",
                "'event':'call.transferred'|PART_LEFT_OUT",
                "'consent':'perhaps'|CONSENT_UNCLEAR",
                "'event':'call.recording.ready'|RECORDING_UNCLEAR",
            })
    void whatStandsAroundACallMayBeAboutIt(String around, Doubt doubt) throws IOException {
        CallRecord call = Found.inFile(folder, "a.json", json("{" + around + ",'data':ONE}"))
                .only();

        assertEquals("c1", call.id());
        assertEquals(
                doubt == null ? List.of() : List.of(doubt),
                call.doubts().stream().filter(Doubt::grave).toList());
    }

    /** Such headings are those of calls too. */
    @ParameterizedTest
    @CsvSource({
        "start,started_at",
        "start,startedAt",
        "start,created_at",
        "to,recipient",
        "to,called_party",
        "from,calling_party",
    })
    void aCallMayHaveOtherHeadings(String usual, String heading) throws IOException {
        CallRecord call = Found.inFile(folder, "a.json", ONE.replace('"' + usual + '"', '"' + heading + '"'))
                .only();

        assertEquals(
                "2026-03-02T09:00:00Z", call.start().orElseThrow().instant().toString());
        assertEquals(heading.equals("created_at"), call.doubts().contains(Doubt.DAY_ONLY));
        assertEquals("07700900012", call.parties().get(1).number().orElseThrow());
    }

    /** When the row was written may be days after the call. */
    @Test
    void whenARowWasWrittenIsNoOtherStart() throws IOException {
        CallRecord call = Found.inFile(folder, "a.json", ONE.replace("{", "{\"created_at\":\"2026-03-09 09:00:00\","))
                .only();

        assertEquals(
                "2026-03-02T09:00:00Z", call.start().orElseThrow().instant().toString());
        assertTrue(call.doubts().stream().noneMatch(Doubt::grave));
    }

    /** Long lines are read by themselves and short ones some at a time; all come in their order. */
    @Test
    void linesKeepTheirOrderWhateverTheirLength() throws IOException {
        StringBuilder text = new StringBuilder();
        StringBuilder ids = new StringBuilder();
        for (int i = 1; i <= 60; i++) {
            String blank = i % 7 == 0 ? " ".repeat(140_000) : i % 3 == 0 ? " ".repeat(5_000) : "";
            text.append(CALL.formatted("c" + i).replace("{", "{" + blank)).append(i % 4 == 0 ? "\n\n" : "\n");
            ids.append('c').append(i).append(' ');
        }

        Found found = Found.inFile(folder, "a.jsonl", text.toString());

        assertEquals(
                ids.toString().strip(),
                String.join(" ", found.records.stream().map(CallRecord::id).toList()));
        assertEquals(List.of(), found.unreadable);
        assertEquals("line 6", found.records.get(4).origin().place());
    }

    @Test
    void aFaultInALineIsOfThatLine() throws IOException {
        Found found = Found.inFile(
                folder,
                "a.jsonl",
                "{'value':[ONE,7]}\n{\n\n{'value':[TWO]}\n"
                        .replace('\'', '"')
                        .replace("ONE", ONE)
                        .replace("TWO", TWO));

        assertEquals(
                List.of("line 1, value, element 0", "line 4, value, element 0"),
                found.records.stream().map(record -> record.origin().place()).toList());
        assertEquals(
                List.of(
                        "line 1, value, element 1: JSON of a kind that no reader knows",
                        "line 2: JSON that breaks off before its end"),
                found.unreadable.stream().map(JsonFormsTest::told).toList());
    }

    /** A call says how long it was or how it ended; else a time and two numbers may be anything. */
    @ParameterizedTest
    @CsvSource({"duration, 1", "billsec, 1", "disposition, 1", "priority, 0"})
    void aCallSaysHowLongItWasOrHowItEnded(String key, int calls) throws IOException {
        Found found = Found.inFile(folder, "a.json", ONE.replace("duration", key));

        assertEquals(calls, found.records.size());
    }

    /** A call has its recordings itself; only in what is no call are they a list of records. */
    @Test
    void theRecordingsOfACallAreItsOwn() throws IOException {
        String call = ONE.replace("{", "{\"recordings\":[{\"url\":\"https://m.example/1\"}],");

        for (String around : List.of("%s", "[%s]", "{\"value\":[%s]}", "%1$s\n%1$s")) {
            Found found = Found.inFile(folder, "a.json", around.formatted(call));

            assertEquals(List.of(), found.unreadable, around);
            assertTrue(found.records.get(0).stored().isYes(), around);
        }
    }

    /** A leg of a call may be what was recorded. */
    @Test
    void theRecordingOfALegIsOneOfTheCall() throws IOException {
        for (String to : List.of("07700900012", "2105")) {
            String legs = "{\"legs\":[{\"from\":\"2104\",\"to\":\"" + to + "\",\"recording\":\"a.wav\"}],";
            CallRecord call =
                    Found.inFile(folder, "a.json", ONE.replace("{", legs)).only();

            assertTrue(call.stored().isYes(), to);
        }
    }

    /** A list under a key that services use too, in a call, is no list of records if none of it is one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'items':[{'sku':'a'}]|c1|0",
                "'items':[]|c1|0",
                "'contacts':['x',{'name':'A'}]|c1|0",
                "'data':[7],'results':[{'step':'ivr'}]|c1|0",
                "'items':[{'sku':'a'},TWO]|c2 c1|1",
                "'items':[TWO,{'sku':'a'}]|c2 c1|1",
                "'items':[TWO],'results':[{'sku':'a'}]|c2 c1|1",
                "'items':[TWO],'legs':[{'agent':'2105'}]|c2 c1|0",
                "'calls':[{'sku':'a'}]|c1|1",
                "'calls':[TWO]|c2 c1|0",
                "'value':[{'data':{'calls':[TWO]}}]|c2 c1|0",
                "'value':[{'_source':TWO}]|c2 c1|0",
                "'_source':TWO|c2 c1|0",
                "'data':{'calls':[TWO]}|c2 c1|0",
                "'detail':TWO|c1|0",
                "'conversationId':'x','mediaType':'voice','direction':'inbound','calls':[TWO]|c2|1",
            })
    void aCallMayHaveListsOfItsOwn(String lists, String ids, int unreadable) throws IOException {
        String call = ONE.replace("{", "{" + lists.replace('\'', '"').replace("TWO", TWO) + ",");

        for (String around : List.of("%s", "[%s]", "{\"value\":[%s]}")) {
            Found found = Found.inFile(folder, "a.json", around.formatted(call));

            assertEquals(
                    ids == null ? "" : ids,
                    String.join(" ", found.records.stream().map(CallRecord::id).toList()),
                    around);
            assertEquals(unreadable, found.unreadable.size(), around);
        }
    }

    /** A part of a call that is read as a record of its own may tell of somebody whom the call does not name. */
    @ParameterizedTest
    @ValueSource(strings = {"\"items\":[TWO]", "\"calls\":[{\"agent\":\"2105\"}]", "\"data\":[{}MANY]"})
    void aCallWhosePartsAreReadApartIsDoubted(String list) throws IOException {
        String filled = list.replace("TWO", TWO).replace("MANY", ",{\"agent\":\"2105\"}".repeat(150));
        String call = ONE.replace("{", "{" + filled + ",");

        for (String around : List.of("%s", "[%s]", "{\"value\":[%s]}", "%1$s\n%1$s")) {
            Found found = Found.inFile(folder, "a.json", around.formatted(call));

            CallRecord outer = found.records.stream()
                    .filter(record -> record.id().equals("c1"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(outer.doubts().contains(Doubt.PART_LEFT_OUT), around);
        }
    }

    /** What is no record in a list of an answer is told with its place, however many there are. */
    @Test
    void whatIsNoRecordInAListIsTold() throws IOException {
        Found found = Found.inFile(
                folder,
                "a.json",
                "{\"items\":[" + "{\"a\":1},".repeat(150) + ONE + "],\"links\":[{\"rel\":\"next\"}]}");

        assertEquals("items, element 150", found.records.get(0).origin().place());
        assertEquals(150, found.unreadable.size());
        assertEquals("items, element 149", found.unreadable.get(149).origin().place());
    }

    /** Whoever is named deeper than at the top took part too, where it says so or has a number of the house. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'agents':['2105','2106']|true",
                "'agents':{'first':'2105'}|true",
                "'user':{'id':1,'extension':'2105'}|true",
                "'legs':[{'from':'2104','to':'2105'}]|true",
                "'route':{'steps':[{'agent':'2105'}]}|true",
                "'assigned_to':{'id':'7'}|true",
                "'user':{'extension':null,'id':1}|false",
                "'agents':[]|false",
                "'agents':{}|false",
                "'customer':{'name':'A','phone':'07700900012'}|false",
                "'user':{'id':1,'extension':'2104'}|false",
                "'legs':[{'from':'2104','to':'07700900012'}]|false",
                "'participants':[{'extension':'2104'},{'number':'07700900012'}]|false",
                "'participants':['2104','07700900012']|false",
                "'participants':[{'extension':'2104'},{'name':'B'}]|true",
                "'transferred_to':'2104'|true",
                "'transferred_to':{'extension':'2104'}|true",
                "'queue':{'extension':'600'}|false",
                "'queue':{'extension':'600','agent':'2105'}|true",
                "'colour':['red']|false",
            })
    void severalWhoTookPartAreNotPassedOver(String field, boolean doubted) throws IOException {
        CallRecord call = Found.inFile(folder, "a.json", ONE.replace("{", "{" + field.replace('\'', '"') + ","))
                .only();

        assertEquals(doubted, call.doubts().contains(Doubt.PART_LEFT_OUT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'phoneNumber':'07700900012','name':'A'}|07700900012|false",
                "{'name':'A','extensionNumber':'2105','phoneNumber':'07700900012'}|2105|false",
                "['07700900012']|07700900012|false",
                "[{'number':'07700900012'}]|07700900012|false",
                "['07700900012','2105']|07700900012|true",
                "['07700900012','07700900012']|07700900012|false",
            })
    void whoIsCalledMayBeAnObjectOrAList(String called, String number, boolean doubted) throws IOException {
        CallRecord call = Found.inFile(folder, "a.json", ONE.replace("\"07700900012\"", called.replace('\'', '"')))
                .only();

        assertEquals(number, call.parties().get(1).number().orElseThrow());
        assertEquals(doubted, call.doubts().contains(Doubt.SAID_TWICE));
    }

    /** A list of workers is not one of them. */
    @Test
    void severalExtensionsContradictEachOther() throws IOException {
        CallRecord call = Found.inFile(folder, "a.json", ONE.replace("{", "{\"extension\":[\"2104\",\"2105\"],"))
                .only();

        assertTrue(call.doubts().contains(Doubt.SAID_TWICE));
    }

    private static String json(String written) {
        return written.replace('\'', '"').replace('/', '\n').replace("ONE", ONE).replace("TWO", TWO);
    }

    private static String told(UnreadableRecord found) {
        return found.origin().place() + ": " + found.why();
    }
}
