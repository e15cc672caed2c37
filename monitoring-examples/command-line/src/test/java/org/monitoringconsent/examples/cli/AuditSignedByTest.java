// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signed records count where a given key confirms them. */
class AuditSignedByTest {

    private static final String VCON =
            "{\"vcon\":\"0.0.1\",\"uuid\":\"s1\",\"parties\":[{\"tel\":\"+447700900012\"},{\"tel\":\"2101\"}],\"dialog\":"
                    + "[{\"type\":\"recording\",\"start\":\"2026-03-05T10:00:00Z\",\"parties\":[0,1],\"url\":\"https://m.example\"}]}";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aKeyInAFileConfirmsARecordAndAnotherDoesNot() throws Exception {
        KeyPair mine = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair another = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Path archive = Files.createDirectory(folder.resolve("archive"));
        Files.writeString(archive.resolve("a.vcon.json"), signed(mine));

        assertEquals(
                ExitCodes.NOTHING_JUDGED,
                audit(archive, "--signed-by", pem(another).toString()).code());
        assertEquals(0, audit(archive, "--signed-by", pem(mine).toString()).code() / 2);
        assertEquals(
                0,
                audit(
                                        archive,
                                        "--signed-by",
                                        pem(another).toString(),
                                        "--signed-by",
                                        pem(mine).toString())
                                .code()
                        / 2);
        assertEquals(0, audit(archive).code() / 2);
    }

    @Test
    void aFileWithoutAKeyIsRefused() throws IOException {
        Path file = Files.writeString(
                folder.resolve("none.pem"), "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n");

        Ran ran = audit(folder, "--signed-by", file.toString());

        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("must hold a public key"), ran.err());
    }

    @Test
    void eachPieceOfAFileMustBeAKey() throws Exception {
        String mine =
                Files.readString(pem(KeyPairGenerator.getInstance("Ed25519").generateKeyPair()));
        String broken = mine.substring(0, mine.indexOf("\n-----END"));
        String secret = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";

        for (String second : List.of(broken, secret, mine.replaceFirst("\nM", "\n!"))) {
            Path file = Files.writeString(folder.resolve("two.pem"), mine + second);
            assertEquals(
                    "`" + file
                            + "` must hold a public key (RSA, elliptic curve, Ed25519) or a certificate, as PEM, in each of"
                            + " its pieces; piece 2 is none\n",
                    audit(folder, "--signed-by", file.toString()).err());
        }
        assertEquals(
                "`" + folder + "` is a directory, but a file was expected\n",
                audit(folder, "--signed-by", folder.toString()).err());
    }

    private static Ran audit(Path archive, String... options) {
        String[] all = new String[options.length + 4];
        all[0] = "audit";
        all[1] = "--arrangement";
        all[2] = "../archive-audit/sample/arrangement.json";
        System.arraycopy(options, 0, all, 3, options.length);
        all[all.length - 1] = archive.toString();
        return Ran.with(all);
    }

    private Path pem(KeyPair pair) throws IOException {
        return Files.writeString(
                folder.resolve(Math.abs(pair.getPublic().hashCode()) + ".pem"),
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(pair.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
    }

    private static String signed(KeyPair pair) throws GeneralSecurityException {
        String header = encoded("{\"alg\":\"EdDSA\"}".getBytes(StandardCharsets.UTF_8));
        String payload = encoded(VCON.getBytes(StandardCharsets.UTF_8));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update((header + "." + payload).getBytes(StandardCharsets.US_ASCII));
        return "{\"payload\":\"" + payload + "\",\"signatures\":[{\"protected\":\"" + header + "\",\"signature\":\""
                + encoded(signature.sign()) + "\"}]}";
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
