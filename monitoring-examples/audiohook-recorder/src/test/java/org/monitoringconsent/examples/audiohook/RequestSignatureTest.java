// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.audiohook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example of the protocol's document, whole and with each part of it changed. */
class RequestSignatureTest {

    private static final String KEY = "SGVsbG8sIEkgYW0gdGhlIEFQSSBrZXkh";
    private static final byte[] SECRET = Base64.getDecoder().decode("TXlTdXBlclNlY3JldEtleVRlbGxOby0xITJAMyM0JDU=");
    private static final String TARGET = "/api/v1/voicebiometrics/ws";
    private static final Instant CREATED = Instant.ofEpochSecond(1_641_013_200);

    private final Map<String, String> headers = new HashMap<>(Map.of(
            "host", "audiohook.example.com",
            "audiohook-organization-id", "d7934305-0972-4844-938e-9060eef73d05",
            "audiohook-session-id", "30b0e395-84d3-4570-ac13-9a62d8f514c0",
            "audiohook-correlation-id", "e160e428-53e2-487c-977d-96989bf5c99d",
            "x-api-key", KEY,
            "signature", "sig1=:NZBwyBHRRyRoeLqy1IzOa9VYBuI8TgMFt2GRDkDuJh4=:",
            "signature-input",
                    "sig1=(\"@request-target\" \"@authority\" \"audiohook-organization-id\" \"audiohook-session-id\""
                            + " \"audiohook-correlation-id\" \"x-api-key\");keyid=\"" + KEY
                            + "\";nonce=\"VGhpc0lzQVVuaXF1ZU5vbmNl\";alg=\"hmac-sha256\";created=1641013200"
                            + ";expires=3282026430"));

    private static RequestSignature at(Instant now) {
        return new RequestSignature(
                key -> key.equals(KEY) ? Optional.of(SECRET) : Optional.empty(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private Optional<String> fault(RequestSignature signature, String target) {
        return signature.fault(target, name -> headers.getOrDefault(name, ""));
    }

    @Test
    void theExampleOfTheDocumentIsRight() {
        assertEquals(Optional.empty(), fault(at(CREATED), TARGET));
        assertEquals(Optional.empty(), fault(at(CREATED.plusSeconds(13)), TARGET));
    }

    @Test
    void aSignatureIsUsedOnce() {
        RequestSignature signature = at(CREATED);

        assertEquals(Optional.empty(), fault(signature, TARGET));
        assertNotEquals(Optional.empty(), fault(signature, TARGET));
    }

    @ParameterizedTest
    @CsvSource({
        "host, other.example.com",
        "audiohook-organization-id, d7934305-0972-4844-938e-9060eef73d06",
        "audiohook-session-id, 30b0e395-84d3-4570-ac13-9a62d8f514c1",
        "audiohook-correlation-id, x",
        "audiohook-correlation-id, ''",
        "x-api-key, other",
        "signature, ''",
        "signature-input, ''",
        "signature, sig1=:AAAA:",
        "signature, 'sig1=:'",
        "signature, sig2=:NZBwyBHRRyRoeLqy1IzOa9VYBuI8TgMFt2GRDkDuJh4=:",
        "signature-input, sig1=()"
    })
    void whateverIsChangedIsNoticed(String header, String value) {
        headers.put(header, value);
        assertNotEquals(Optional.empty(), fault(at(CREATED), TARGET));
    }

    @ParameterizedTest
    @CsvSource({
        "' \"x-api-key\"', ''",
        "\"@authority\", \"host\"",
        "created=1641013200, created=1641013201",
        "created=1641013200, created=99999999999",
        "nonce=\"VGhpc0lzQVVuaXF1ZU5vbmNl\", nonce=\"short\"",
        ";expires=3282026430, ''",
        "hmac-sha256, none",
        ";expires=, ;created="
    })
    void whateverIsSignedOtherwiseIsNoticed(String part, String instead) {
        headers.compute("signature-input", (name, value) -> value.replace(part, instead));
        assertNotEquals(Optional.empty(), fault(at(CREATED), TARGET));
    }

    @Test
    void anOldOrEarlySignatureAndAnotherTargetAreNoticed() {
        assertNotEquals(Optional.empty(), fault(at(CREATED.plusSeconds(14)), TARGET));
        assertNotEquals(Optional.empty(), fault(at(CREATED.minusSeconds(4)), TARGET));
        assertNotEquals(Optional.empty(), fault(at(CREATED), TARGET + "?a=b"));
    }

    @Test
    void anEmptySecretDoesNotStandForAKeyThatIsNotKnown() {
        Clock clock = Clock.fixed(CREATED, ZoneOffset.UTC);
        Map<String, String> sent = new HashMap<>(headers);
        sent.put("x-api-key", "unknown");
        RequestSignature.headers(TARGET, sent, "unknown", new byte[] {0}, clock)
                .forEach((name, value) -> sent.put(name.toLowerCase(Locale.ROOT), value));

        assertNotEquals(Optional.empty(), at(CREATED).fault(TARGET, name -> sent.getOrDefault(name, "")));
    }

    @Test
    void whatTheClientSignsIsRight() {
        Clock clock = Clock.fixed(CREATED, ZoneOffset.UTC);
        Map<String, String> sent = new HashMap<>(headers);
        RequestSignature.headers(TARGET, sent, KEY, SECRET, clock)
                .forEach((name, value) -> sent.put(name.toLowerCase(Locale.ROOT), value));

        assertEquals(Optional.empty(), at(CREATED).fault(TARGET, name -> sent.getOrDefault(name, "")));
    }
}
