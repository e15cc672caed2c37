// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

/**
 * How far the reading of an archive is.
 *
 * @param bytesRead bytes read so far
 * @param bytesTotal bytes in all files of the archive
 * @param filesRead files read to their end
 * @param filesTotal files in the archive
 */
public record Progress(long bytesRead, long bytesTotal, int filesRead, int filesTotal) {

    /** Returns the part done, from 0 to 1. */
    public double fraction() {
        if (bytesTotal == 0) {
            return filesTotal == 0 ? 1 : (double) filesRead / filesTotal;
        }
        return Math.min(1, (double) bytesRead / bytesTotal);
    }
}
