// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is read, it is never allowed by accident, never ends in a stack trace and is told in sentences. */
final class HostileInputTest {

    private static final String GOOD = Samples.ALLOWED;
    private static final Map<String, byte[]> INPUTS = new LinkedHashMap<>();

    static {
        text("nothing", "");
        text("blank lines only", "\n\n   \n\t\n");
        text("an empty object", "{}");
        text("an empty array", "[]");
        text("an array in an array", "[[]]");
        text("null", "null");
        text("a number", "42");
        text("a text", "\"ALLOW\"");
        text("true", "true");
        text("no JSON at all", "allow everything, please");
        text("markup", "<request day='2026-06-30'/>");
        text("an object that does not end", GOOD.substring(0, GOOD.length() - 1));
        text("an array that does not end", "[" + GOOD);
        text("an object cut in a text", GOOD.substring(0, 40));
        text("something after the request", GOOD + " {}");
        text("two requests on one line", GOOD + GOOD);
        text("a comma too many", GOOD.replace("\"activity\"", ",\"activity\""));
        text("a comment", GOOD.replace("{\"day\"", "{/* day */\"day\""));
        text("single quotes", GOOD.replace('"', '\''));
        text("an unknown key", GOOD.replace("\"day\"", "\"force\":\"ALLOW\",\"day\""));
        text("an unknown key in a part", GOOD.replace("\"extent\"", "\"override\":true,\"extent\""));
        text("a key in another case", GOOD.replace("\"day\"", "\"Day\""));
        text("a key given twice", GOOD.replace("\"day\"", "\"day\":\"2020-01-01\",\"day\""));
        text("a key of a part given twice", GOOD.replace("\"extent\"", "\"extent\":\"SAMPLED\",\"extent\""));
        text(
                "a part given twice",
                GOOD.replace("\"worker\"", "\"worker\":{\"id\":\"x\",\"country\":\"GB\"},\"worker\""));
        text("an unknown value", GOOD.replace("LISTEN_LIVE", "LISTEN_ALWAYS"));
        text("a value in lower case", GOOD.replace("LISTEN_LIVE", "listen_live"));
        text("a constant as a number", GOOD.replace("\"LISTEN_LIVE\"", "0"));
        text("a flag as a text", GOOD.replace("\"inMonitoredGroup\":true", "\"inMonitoredGroup\":\"true\""));
        text("a flag as a number", GOOD.replace("\"inMonitoredGroup\":true", "\"inMonitoredGroup\":1"));
        text("a number as a text", GOOD.replace("\"headcount\":120", "\"headcount\":\"120\""));
        text("a number out of range", GOOD.replace("\"headcount\":120", "\"headcount\":99999999999999999999"));
        text("a negative number", GOOD.replace("\"headcount\":120", "\"headcount\":-1"));
        text("a fraction", GOOD.replace("\"headcount\":120", "\"headcount\":0.5"));
        text("a huge exponent", GOOD.replace("\"headcount\":120", "\"headcount\":1e999999999"));
        text("null for a fact", GOOD.replace("\"SPECIFIC\"", "null"));
        text("null for a part", GOOD.replaceFirst("\"manner\":\\{[^}]*}", "\"manner\":null"));
        text("a part as an array", GOOD.replaceFirst("\"manner\":\\{[^}]*}", "\"manner\":[]"));
        text("a part as a text", GOOD.replaceFirst("\"manner\":\\{[^}]*}", "\"manner\":\"SAMPLED\""));
        text("a day that is none", GOOD.replace("2026-06-30", "2026-02-30"));
        text("day zero", GOOD.replace("2026-06-30", "0000-00-00"));
        text("a day in a far year", GOOD.replace("2026-06-30", "+999999999-12-31"));
        text("a day before our era", GOOD.replace("2026-06-30", "-2026-06-30"));
        text("a day with a time", GOOD.replace("2026-06-30", "2026-06-30T00:00:00Z"));
        text("a day in other digits", GOOD.replace("2026-06-30", "２０２６-06-30"));
        text("a day as a number", GOOD.replace("\"2026-06-30\"", "20260630"));
        text("a country that is none", GOOD.replace("\"GB\"", "\"XX\""));
        text("a country in full", GOOD.replace("\"GB\"", "\"United Kingdom\""));
        text("an unknown further fact", GOOD.replace("\"day\"", "\"attributes\":{\"de.consent\":true},\"day\""));
        text("a huge identifier", GOOD.replace("w-1", "w".repeat(2_000_000)));
        text("a huge key", GOOD.replace("\"day\"", "\"" + "k".repeat(100_000) + "\":1,\"day\""));
        text("a huge value", GOOD.replace("LISTEN_LIVE", "L".repeat(500_000)));
        text("a huge number", GOOD.replace("120", "1".repeat(100_000)));
        text("a line that is too long", GOOD.replace("w-1", "w".repeat(RequestTexts.LONGEST)));
        text("deep arrays", "[".repeat(200_000));
        text("deep objects", "{\"a\":".repeat(200_000));
        text("a deep value", GOOD.replace("\"SPECIFIC\"", "[".repeat(5_000) + "]".repeat(5_000)));
        text("a NUL byte between", GOOD.replace("\"activity\"", "\0\"activity\""));
        text("a NUL byte in a text", GOOD.replace("w-1", "w\0"));
        text("NUL bytes in front", "\0\0\0\0" + GOOD);
        text("NUL bytes alone", "\0".repeat(1000));
        text("a bare line end in a text", GOOD.replace("w-1", "w\n1"));
        text("a bad escape", GOOD.replace("w-1", "\\x41"));
        text("a cut escape", GOOD.replace("w-1", "\\u12"));
        text("many faults", "{" + "\"x\":1,".repeat(50_000) + "\"y\":2}");
        bytes("invalid UTF-8", GOOD.replace("w-1", "w\u00FF").getBytes(StandardCharsets.ISO_8859_1));
        bytes("overlong UTF-8", overlong());
        bytes("UTF-16 with a mark", GOOD.getBytes(StandardCharsets.UTF_16));
        bytes("UTF-16 without a mark", GOOD.getBytes(StandardCharsets.UTF_16LE));
        bytes("UTF-32", GOOD.getBytes(Charset.forName("UTF-32BE")));
        bytes("random bytes", random());
        bytes("a compressed file", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, '{', '}', 10});
    }

    @TempDir
    private Path folder = Path.of("");

    private static void text(String name, String input) {
        bytes(name, input.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(String name, byte[] input) {
        INPUTS.put(name, input);
    }

    private static byte[] overlong() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("{\"day\":\"".getBytes(StandardCharsets.UTF_8));
        out.write(0xC0);
        out.write(0xAF);
        out.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static byte[] random() {
        byte[] bytes = new byte[100_000];
        new Random(20261123).nextBytes(bytes);
        return bytes;
    }

    @TestFactory
    Stream<DynamicTest> decideNeverAllows() {
        return INPUTS.entrySet().stream()
                .flatMap(input -> Stream.of("jsonl", "json", "text")
                        .map(format -> DynamicTest.dynamicTest(
                                input.getKey() + " as " + format,
                                () -> assertRefused(input.getValue(), "decide", "--format", format))));
    }

    @TestFactory
    Stream<DynamicTest> commandsOnOneRequestRefuse() {
        return INPUTS.entrySet().stream()
                .flatMap(input -> Stream.of("explain", "remedies", "documents")
                        .map(command -> DynamicTest.dynamicTest(
                                command + " " + input.getKey(), () -> assertRefused(input.getValue(), command, "-"))));
    }

    @TestFactory
    Stream<DynamicTest> arrangementsAreRefused() {
        return INPUTS.entrySet().stream()
                .map(input -> DynamicTest.dynamicTest(input.getKey(), () -> {
                    assertRefused(input.getValue(), "matrix", "--arrangement", "-");
                    assertRefused(input.getValue(), "documents", "--arrangement", "-");
                    Path file = Files.write(folder.resolve("arrangement.json"), input.getValue());
                    assertRefused(new byte[0], "audit", "--arrangement", file.toString(), folder.toString());
                }));
    }

    private static void assertRefused(byte[] input, String... arguments) {
        Ran ran = Ran.reading(input, arguments);

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertFalse(ran.out().contains("ALLOW\""), "allowed");
        assertFalse(ran.out().contains("  ALLOW"), "allowed");
        assertFalse(ran.showsTrace(), () -> "shows a trace: " + ran.err());
        assertFalse(ran.err().isBlank(), "says nothing");
        assertTrue(ran.err().length() < 100_000, "says too much");
    }

    @Test
    void decidesAnEmptyRequestAsTheLeastPermissiveReading() {
        String least =
                "{\"day\":\"2026-06-30\",\"activity\":\"LISTEN_LIVE\",\"worker\":{\"id\":\"\",\"country\":\"GB\"},"
                        + "\"communication\":{\"channel\":\"CALL\",\"line\":\"EMPLOYER_PRIVATE\"},"
                        + "\"employer\":{\"country\":\"GB\"}}";

        Ran ran = Ran.reading(least, "decide", "--format", "jsonl");

        assertEquals(ExitCodes.DENIED, ran.code());
    }

    @Test
    void takesALoneSurrogateInAnIdentifierWithoutShowingIt() {
        Ran ran = Ran.reading(Samples.DENIED.replace("w-1", "secret\\uD800"), "explain", "-");

        assertEquals(ExitCodes.DENIED, ran.code());
        assertFalse((ran.out() + ran.err()).contains("secret"));
    }

    @Test
    void neverRepeatsTheWorkerInAComplaint() {
        Ran ran = Ran.reading(Samples.DENIED.replace("w-1", "Jane Doe").replace("SAMPLED", "NEVER"), "decide");

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertFalse((ran.out() + ran.err()).contains("Jane"));
    }

    @Test
    void writesNoControlCharacterOfTheInputToTheTerminal() {
        Ran ran = Ran.reading(Samples.DENIED.replace("SAMPLED", "\\u001b[31mRED"), "decide");

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertFalse((ran.out() + ran.err()).contains("\u001b"));
    }
}
