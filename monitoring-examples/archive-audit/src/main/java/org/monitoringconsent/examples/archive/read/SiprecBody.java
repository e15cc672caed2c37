// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.util.Optional;

/**
 * The body of a SIPREC request (RFC 7866), taken apart.
 *
 * @param description the session description, as it came
 * @param metadata the metadata
 */
public record SiprecBody(Optional<String> description, Optional<SiprecMetadata> metadata) {

    /** As long as a message that comes in one datagram, or a generous one on a stream. */
    private static final int LONGEST = 256 * 1024;

    /**
     * Reads a body of both, or of either alone.
     *
     * @param contentType the media type with its parameters, as it stands in the header
     * @throws IOException when the metadata cannot be read, or the body is too long; the message is fit for a log
     */
    public static SiprecBody read(String contentType, String body) throws IOException {
        if (body.length() > LONGEST) {
            throw new IOException("a SIPREC body must not be longer than " + LONGEST + " characters");
        }
        if (body.isBlank()) {
            return new SiprecBody(Optional.empty(), Optional.empty());
        }
        if (contentType.contains("application/sdp")) {
            return new SiprecBody(Optional.of(body), Optional.empty());
        }
        if (contentType.contains("rs-metadata")) {
            return new SiprecBody(Optional.empty(), Optional.of(SiprecMetadata.read(body)));
        }
        Optional<String> description = Optional.empty();
        Optional<SiprecMetadata> metadata = Optional.empty();
        for (MultipartText.Part part : MultipartText.parts("Content-Type: " + contentType + "\n\n" + body)) {
            if (part.headers().contains("application/sdp")) {
                description = Optional.of(part.body());
            } else if (SiprecReader.isMetadata(part)) {
                metadata = Optional.of(SiprecMetadata.read(part.body()));
            }
        }
        return new SiprecBody(description, metadata);
    }

    /** What it holds: who is in it stays out. */
    @Override
    public String toString() {
        return "SiprecBody[" + description.isPresent() + ", " + metadata.isPresent() + "]";
    }
}
