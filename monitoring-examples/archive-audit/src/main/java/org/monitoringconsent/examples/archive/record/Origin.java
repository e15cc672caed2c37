// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

/**
 * Where in the archive something stands.
 *
 * @param file the file, relative to the archive's folder, with {@code /} between folders
 * @param place the place inside the file, for instance {@code line 12} or {@code dialog 0}
 */
public record Origin(String file, String place) {

    /** The place of something that is a whole file. */
    public static final String WHOLE_FILE = "whole file";

    /** Returns the origin of something that is a whole file. */
    public static Origin ofFile(String file) {
        return new Origin(file, WHOLE_FILE);
    }

    /** Returns another place in the same file. */
    public Origin at(String otherPlace) {
        return new Origin(file, otherPlace);
    }
}
