// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.security.PublicKey;
import java.time.ZoneId;
import java.util.List;

/**
 * What whoever has an archive read tells the readers.
 *
 * @param zone the zone of the clock that wrote times without a zone
 * @param keys the keys of those whose signatures count, empty where signatures are not checked
 */
public record ReadSettings(ZoneId zone, List<PublicKey> keys) {

    /** Copies the keys. */
    public ReadSettings {
        keys = List.copyOf(keys);
    }

    /** Returns settings without keys. */
    public static ReadSettings in(ZoneId zone) {
        return new ReadSettings(zone, List.of());
    }
}
