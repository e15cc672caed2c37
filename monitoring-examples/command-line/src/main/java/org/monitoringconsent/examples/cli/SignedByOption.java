// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The keys of those whose signatures on records count. */
final class SignedByOption {

    private static final int LARGEST = 1024 * 1024;
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN (CERTIFICATE|PUBLIC KEY)-----([A-Za-z0-9+/=\\s]{1,100000})-----END \\1-----");
    private static final Pattern PIECE = Pattern.compile("-----BEGIN ");
    private static final List<String> KINDS = List.of("RSA", "EC", "EdDSA");

    @Option(names = "--signed-by", paramLabel = "FILE")
    private List<String> files = new ArrayList<>();

    /** The files, which are only read. */
    List<String> files() {
        return files;
    }

    /** The keys of all files; throws {@link BadInputException} where one holds none. */
    List<PublicKey> keys() {
        return files.stream().flatMap(file -> keys(file).stream()).toList();
    }

    private static List<PublicKey> keys(String file) {
        try (InputStream in = Files.newInputStream(Inputs.path(file))) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new BadInputException("longestFile", Inputs.shown(file), LARGEST);
            }
            return keys(file, new String(bytes, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw Inputs.unreadable(file, e);
        }
    }

    /** The keys of all pieces: one that was passed over would be missed only where its signatures do not count. */
    private static List<PublicKey> keys(String file, String text) {
        List<PublicKey> keys = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        Matcher pem = PEM.matcher(text);
        while (piece.find()) {
            try {
                keys.add(key(pem.region(piece.start(), text.length())));
            } catch (GeneralSecurityException | IllegalArgumentException e) {
                throw new BadInputException("noKeyPiece", Inputs.shown(file), keys.size() + 1);
            }
        }
        if (keys.isEmpty()) {
            throw new BadInputException("noKey", Inputs.shown(file));
        }
        return keys;
    }

    private static PublicKey key(Matcher pem) throws GeneralSecurityException {
        if (!pem.lookingAt()) {
            throw new GeneralSecurityException("a piece of another kind, or one that breaks off");
        }
        return pem.group(1).equals("CERTIFICATE") ? ofCertificate(pem.group()) : key(pem.group(2));
    }

    /** The key alone counts: who issued the certificate, and for how long, whoever names the file has looked at. */
    private static PublicKey ofCertificate(String pem) throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
                .getPublicKey();
    }

    private static PublicKey key(String text) throws GeneralSecurityException {
        X509EncodedKeySpec encoded =
                new X509EncodedKeySpec(Base64.getMimeDecoder().decode(text));
        for (String kind : KINDS) {
            try {
                return KeyFactory.getInstance(kind).generatePublic(encoded);
            } catch (GeneralSecurityException another) {
                // a key of another kind
            }
        }
        throw new GeneralSecurityException("no key of a kind that is known");
    }
}
