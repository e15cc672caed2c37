// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.io.Reader;

/** Reads small texts whole. */
final class Texts {

    private Texts() {}

    /** Returns everything that is left, if it is not longer than the bound. */
    static String whole(Reader reader, int longest, String place) throws IOException, Unusable {
        char[] buffer = new char[16 * 1024];
        StringBuilder text = new StringBuilder();
        for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
            text.append(buffer, 0, count);
            if (text.length() > longest) {
                throw Unusable.hostile(place, "longText", longest);
            }
        }
        return text.toString();
    }
}
