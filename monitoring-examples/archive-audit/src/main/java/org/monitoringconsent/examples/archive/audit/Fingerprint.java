package org.monitoringconsent.examples.archive.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Party;

/** A number that stands for all that a record says, but not for where it stands. */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Returns the fingerprint of a record. */
    long of(CallRecord record) {
        StringBuilder text = new StringBuilder(512);
        text.append(record.doubts().contains(Doubt.ID_MADE_UP) ? "" : record.id())
                .append('\n');
        text.append(record.joins()).append(record.start()).append(record.end()).append(record.duration());
        text.append(record.direction())
                .append(record.channel())
                .append(record.answered())
                .append(record.stored());
        for (Party party : record.parties()) {
            text.append('\n').append(party.side()).append(party.role()).append(party.named());
            for (Identifier identifier : party.identifiers()) {
                text.append(identifier.source())
                        .append(identifier.text())
                        .append(identifier.domain())
                        .append(' ');
            }
        }
        text.append('\n').append(record.capture()).append(record.holds()).append(record.bases());
        text.append(record.announced())
                .append(record.objected())
                .append(record.tags())
                .append(record.acts());
        return of(text);
    }

    /** Returns the fingerprint of a text. */
    long of(CharSequence text) {
        return ByteBuffer.wrap(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
