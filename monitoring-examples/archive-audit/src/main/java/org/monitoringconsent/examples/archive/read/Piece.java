// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import org.monitoringconsent.examples.archive.record.Origin;

/**
 * What a reader is asked to recognise and to read: a whole file that is no JSON, or one value out of a file of JSON. Lists of
 * values, files of one value per line and compressed files have been taken apart before.
 */
public sealed interface Piece {

    /** Returns the file. */
    Source source();

    /** Returns where the piece stands. */
    Origin origin();

    /**
     * A file.
     *
     * @param source the file
     * @param head its first characters, at most 64 Ki; not blank
     */
    record Text(Source source, String head) implements Piece {

        @Override
        public Origin origin() {
            return source.origin();
        }
    }

    /**
     * A JSON value that is no list, bounded in size, in which every key stands once. Numbers that are no small whole ones are
     * texts, as they were written.
     *
     * @param source the file
     * @param within the place of the value within the file, empty where it is the whole
     * @param json the value
     */
    record Value(Source source, String within, JsonNode json) implements Piece {

        @Override
        public Origin origin() {
            return source.origin().at(place());
        }

        /** Returns the place of the value. */
        public String place() {
            return within.isEmpty() ? Origin.WHOLE_FILE : within;
        }

        /** Returns the place of a part of the value, such as {@code dialog 2}. */
        public Origin at(String part) {
            return source.origin().at(within.isEmpty() ? part : within + ", " + part);
        }
    }
}
