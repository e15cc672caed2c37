// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.server;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * How a server serves.
 *
 * @param address where it listens; port 0 takes any that is free
 * @param keys who may ask; empty for everybody who can reach it
 * @param tls the certificates, for https; empty for http
 * @param needsCertificate whether callers must show a certificate that the context trusts
 * @param largestBody in bytes
 * @param ratePerSecond how many requests each caller may make a second, over a few seconds; 0 for no bound
 * @param concurrency how many requests are worked on at once; those beyond wait for a moment and are then turned away
 * @param stopWithin how long requests at work may still take when the server stops
 */
public record ServerSettings(
        InetSocketAddress address,
        Keys keys,
        Optional<SSLContext> tls,
        boolean needsCertificate,
        int largestBody,
        int ratePerSecond,
        int concurrency,
        Duration stopWithin) {

    private static final int USUAL_BODY = 1 << 20;
    private static final int USUAL_CONCURRENCY = 16;

    /**
     * Checks that nobody is let in unseen.
     *
     * @throws SettingException when the address is not of this machine alone and neither keys nor certificates are asked
     *     for, or a bound is not positive
     */
    public ServerSettings {
        if (!address.getAddress().isLoopbackAddress() && keys.isEmpty() && !(tls.isPresent() && needsCertificate)) {
            throw SettingException.of("open", address.getHostString());
        }
        if (largestBody < 1 || ratePerSecond < 0 || concurrency < 1 || stopWithin.isNegative()) {
            throw SettingException.of("bounds");
        }
    }

    /** On this machine alone, without keys. */
    public static ServerSettings local(int port) {
        return new ServerSettings(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                Keys.none(),
                Optional.empty(),
                false,
                USUAL_BODY,
                0,
                USUAL_CONCURRENCY,
                Duration.ofSeconds(10));
    }

    /** The same with keys. */
    public ServerSettings with(Keys other) {
        return new ServerSettings(
                address, other, tls, needsCertificate, largestBody, ratePerSecond, concurrency, stopWithin);
    }

    /** The same with another bound of requests a second and caller. */
    public ServerSettings withRate(int perSecond) {
        return new ServerSettings(
                address, keys, tls, needsCertificate, largestBody, perSecond, concurrency, stopWithin);
    }
}
