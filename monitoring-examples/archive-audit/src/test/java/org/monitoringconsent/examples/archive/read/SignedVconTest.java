// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** A signature counts where a key that was given confirms it, and for nothing where none was given. */
class SignedVconTest {

    private static final String VCON =
            "{\"vcon\":\"0.0.1\",\"uuid\":\"s1\",\"parties\":[{\"tel\":\"+447700900012\"},{\"tel\":\"2101\"}],\"dialog\":"
                    + "[{\"type\":\"recording\",\"start\":\"2026-03-05T10:00:00Z\",\"parties\":[0,1],\"body\":\"%s\"}]}";

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"RS256,RSA", "RS512,RSA", "PS256,RSA", "PS384,RSA", "ES256,EC", "EdDSA,Ed25519"})
    void aSignatureThatAKeyConfirmsIsReadWithoutDoubt(String algorithm, String kind) throws Exception {
        KeyPair pair = pair(kind);

        Found found = read(signed(algorithm, pair, "x"), List.of(pair("RSA").getPublic(), pair.getPublic()));

        assertEquals("s1", found.only().id());
        assertFalse(found.only().doubts().contains(Doubt.SIGNATURE_UNCHECKED));
    }

    @Test
    void mediaInsideDoNotBreakTheSignature() throws Exception {
        KeyPair pair = pair("RSA");

        assertTrue(read(signed("RS256", pair, "A".repeat(500_000)), List.of(pair.getPublic()))
                .only()
                .stored()
                .isYes());
    }

    @Test
    void withoutAKeyTheRecordSaysThatNobodyLooked() throws Exception {
        Found found = read(signed("RS256", pair("RSA"), "x"), List.of());

        assertTrue(found.only().doubts().contains(Doubt.SIGNATURE_UNCHECKED));
    }

    @Test
    void anothersSignatureIsRefused() throws Exception {
        assertRefused(
                read(signed("RS256", pair("RSA"), "x"), List.of(pair("RSA").getPublic())));
    }

    @Test
    void aChangedPayloadIsRefused() throws Exception {
        KeyPair pair = pair("RSA");
        String text = signed("RS256", pair, "x");
        String payload = encoded(VCON.formatted("x"));

        assertRefused(read(text.replace(payload, encoded(VCON.formatted("y"))), List.of(pair.getPublic())));
    }

    /** The header must not choose how it is believed: none at all, or the public key taken for a secret. */
    @ParameterizedTest
    @ValueSource(strings = {"none", "NONE", "HS256", "ES256", "RS999", "", "RS"})
    void theHeaderAloneDecidesNothing(String algorithm) throws Exception {
        KeyPair pair = pair("RSA");
        String header = encoded("{\"alg\":\"" + algorithm + "\"}");
        String payload = encoded(VCON.formatted("x"));
        for (String signature : List.of("", "AAAA")) {
            String text = "{\"payload\":\"" + payload + "\",\"signatures\":[{\"protected\":\"" + header
                    + "\",\"signature\":\"" + signature + "\"}]}";

            assertRefused(read(text, List.of(pair.getPublic())));
        }
    }

    /** What cannot be a signature of the key's kind confirms nothing. */
    @ParameterizedTest
    @CsvSource({"ES256,EC", "EdDSA,Ed25519", "RS256,RSA", "PS256,RSA"})
    void aSignatureOfAnotherLengthIsRefused(String algorithm, String kind) throws Exception {
        KeyPair pair = pair(kind);
        String text = signed(algorithm, pair, "x").replaceFirst("\"signature\":\"[^\"]+", "\"signature\":\"AAAA");

        assertRefused(read(text, List.of(pair.getPublic())));
    }

    @Test
    void aPayloadThatCannotBeDecodedIsNamed() throws IOException {
        assertEquals(
                "a signed vCon whose payload is not one vCon",
                read("{\"payload\":\"!!\",\"signatures\":[]}", List.of())
                        .onlyUnreadable()
                        .why());
    }

    @ParameterizedTest
    @ValueSource(strings = {"e30", "!!", "bm8", "eyJwYXlsb2FkIjoiZTMwIiwic2lnbmF0dXJlcyI6W119"})
    void aPayloadThatIsNoVconIsRefused(String payload) throws IOException {
        Found found = read("{\"payload\":\"" + payload + "\",\"signatures\":[]}", List.of());

        assertFalse(found.unreadable.isEmpty());
        assertTrue(found.records.isEmpty());
    }

    private static void assertRefused(Found found) {
        assertEquals(
                "a signed vCon that none of the given keys confirms",
                found.onlyUnreadable().why());
        assertEquals(Kind.CLOSED, found.onlyUnreadable().kind());
    }

    private Found read(String text, List<PublicKey> keys) throws IOException {
        Found found = new Found();
        new ArchiveReader(new ReadSettings(Found.LONDON, keys), RecordReaders.installed())
                .read(Files.writeString(folder.resolve("a.vcon.json"), text), found);
        return found;
    }

    private static String signed(String algorithm, KeyPair pair, String body) throws GeneralSecurityException {
        String header = encoded("{\"alg\":\"" + algorithm + "\"}");
        String payload = encoded(VCON.formatted(body));
        Signature signature = signature(algorithm);
        signature.initSign(pair.getPrivate());
        signature.update((header + "." + payload).getBytes(StandardCharsets.US_ASCII));
        return "{\"payload\":\"" + payload + "\",\"signatures\":[{\"header\":{\"x5c\":[\"bm9uZQ\"]},\"protected\":\""
                + header
                + "\",\"signature\":\""
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign()) + "\"}]}";
    }

    private static Signature signature(String algorithm) throws GeneralSecurityException {
        switch (algorithm) {
            case "EdDSA":
                return Signature.getInstance("Ed25519");
            case "ES256":
                return Signature.getInstance("SHA256withECDSAinP1363Format");
            case "RS256":
                return Signature.getInstance("SHA256withRSA");
            case "RS512":
                return Signature.getInstance("SHA512withRSA");
            default:
                int bits = Integer.parseInt(algorithm.substring(2));
                Signature padded = Signature.getInstance("RSASSA-PSS");
                padded.setParameter(
                        new PSSParameterSpec("SHA-" + bits, "MGF1", new MGF1ParameterSpec("SHA-" + bits), bits / 8, 1));
                return padded;
        }
    }

    private static KeyPair pair(String kind) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
        if (kind.equals("EC")) {
            generator.initialize(new ECGenParameterSpec("secp256r1"));
        } else if (kind.equals("RSA")) {
            generator.initialize(2048);
        }
        return generator.generateKeyPair();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
