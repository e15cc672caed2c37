// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stands for the ids of parties in a journal: the same id always gives the same text, which only who has the key can make
 * from an id. Who destroys the key takes the people out of the journal, and the journal still verifies.
 */
public final class Pseudonyms implements UnaryOperator<String> {

    private static final int SHORTEST_KEY = 16;
    private static final int BYTES = 16;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private Pseudonyms(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * Pseudonyms under a secret key.
     *
     * @throws IllegalArgumentException when it is shorter than 16 bytes
     */
    public static Pseudonyms keyedWith(byte[] secret) {
        if (secret.length < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "a key of `" + secret.length + "` bytes must have at least " + SHORTEST_KEY);
        }
        return new Pseudonyms(new SecretKeySpec(secret, ALGORITHM));
    }

    @Override
    public String apply(String id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] code = mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(code, BYTES));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, missing);
        }
    }

    /** Nothing of the key. */
    @Override
    public String toString() {
        return "Pseudonyms";
    }
}
