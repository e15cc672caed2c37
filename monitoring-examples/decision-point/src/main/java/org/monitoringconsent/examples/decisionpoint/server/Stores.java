// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Keys and certificates from files in the form of PKCS #12. */
public final class Stores {

    private Stores() {}

    /**
     * A context for https with the server's key, and the certificates that callers may show.
     *
     * @throws IOException when a file cannot be read
     * @throws SettingException when a store cannot be opened with the password or holds nothing of use
     */
    public static SSLContext context(Path keys, Optional<Path> trusted, char[] password) throws IOException {
        try {
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(store(keys, password), password);
            TrustManagerFactory others = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            if (trusted.isPresent()) {
                others.init(store(trusted.get(), password));
            }
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), trusted.isPresent() ? others.getTrustManagers() : null, null);
            return context;
        } catch (GeneralSecurityException unusable) {
            throw SettingException.of("store");
        }
    }

    private static KeyStore store(Path file, char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
            return store;
        }
    }
}
