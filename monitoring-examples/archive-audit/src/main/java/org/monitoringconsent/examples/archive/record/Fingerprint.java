// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * Numbers that stand for all that a record says, but not for where it stands; records that say the same have the same.
 *
 * <p>They are mixed with secrets of the running program, so that nobody can write two records that differ and have one number.
 * They mean nothing to another program.
 */
public final class Fingerprint {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long SECRET = RANDOM.nextLong() | 1;
    private static final long OTHER_SECRET = RANDOM.nextLong() | 1;
    private static final long START = RANDOM.nextLong();
    private static final int CHARACTERS_OF_A_WORD = 4;

    private Fingerprint() {}

    /** Returns the fingerprint of a record. */
    public static long of(CallRecord record) {
        long mixed = START;
        mixed = mix(mixed, record.doubts().contains(Doubt.ID_MADE_UP) ? 0 : of(record.id()));
        mixed = mix(mixed, record.joins().size());
        for (String id : record.joins()) {
            mixed = mix(mixed, of(id));
        }
        mixed = mix(mixed, record.start().isPresent() ? of(record.start().get()) : 0);
        mixed = mix(mixed, record.end().isPresent() ? of(record.end().get()) : 0);
        mixed = mix(mixed, record.duration().isPresent() ? of(record.duration().get()) : -1);
        mixed = mix(mixed, constants(record));
        mixed = mix(mixed, record.parties().size());
        for (Party party : record.parties()) {
            mixed = mix(mixed, party.fingerprint());
        }
        mixed = mix(mixed, ofAll(record.capture()));
        mixed = mix(mixed, ofAll(record.holds()));
        mixed = mix(mixed, ofAll(record.bases()));
        mixed = mix(mixed, ofAll(record.tags()));
        mixed = mix(mixed, ofAll(record.acts()));
        mixed = mix(mixed, ofAll(record.related()));
        mixed = mix(mixed, ofAll(record.channels()));
        return mix(mixed, record.doubtBits() & ~DoubtSet.bit(Doubt.ID_MADE_UP));
    }

    private static long constants(CallRecord record) {
        long packed = record.direction().ordinal();
        packed = packed * 16 + record.channel().ordinal();
        packed = packed * 16 + record.answered().ordinal();
        packed = packed * 16 + record.stored().ordinal();
        packed = packed * 16 + record.announced().ordinal();
        packed = packed * 16 + record.objected().ordinal();
        return packed * 2 + (record.observation() ? 1 : 0);
    }

    private static long of(CallTime time) {
        return mix(of(time.instant()), (time.zoneAssumed() ? 1 : 0) + 2 * ofAll(time.doubts()));
    }

    private static long of(Instant moment) {
        return mix(moment.getEpochSecond(), moment.getNano());
    }

    private static long of(Duration length) {
        return mix(length.getSeconds(), length.getNano());
    }

    /** The fingerprint of a party, which a party keeps. */
    static long of(Party party) {
        long mixed = mix(party.side().ordinal(), party.role().ordinal() * 2L + (party.named() ? 1 : 0));
        for (Identifier identifier : party.identifiers()) {
            mixed = mix(mixed, identifier.source().ordinal());
            mixed = mix(mixed, of(identifier.text()));
            mixed = mix(mixed, of(identifier.domain()));
        }
        return mixed;
    }

    private static long ofAll(Collection<?> values) {
        long mixed = values.size();
        if (mixed == 0) {
            return 0;
        }
        for (Object value : values) {
            mixed = mix(mixed, of(value.toString()));
        }
        return mixed;
    }

    /** Returns the fingerprint of a text. */
    public static long of(CharSequence text) {
        return mix(START, text);
    }

    /** Returns the fingerprint of two texts, one after the other. */
    public static long of(CharSequence one, CharSequence other) {
        return behind(of(one), other);
    }

    /** Returns the fingerprint of two texts, of which that of the first is known, one after the other. */
    public static long behind(long one, CharSequence other) {
        return mix(one, other);
    }

    private static long mix(long start, CharSequence text) {
        int length = text.length();
        long mixed = mix(start, length);
        int at = 0;
        for (; at + CHARACTERS_OF_A_WORD <= length; at += CHARACTERS_OF_A_WORD) {
            long word = text.charAt(at)
                    | ((long) text.charAt(at + 1) << 16)
                    | ((long) text.charAt(at + 2) << 32)
                    | ((long) text.charAt(at + 3) << 48);
            mixed = mix(mixed, word);
        }
        long rest = 0;
        for (; at < length; at++) {
            rest = (rest << 16) | text.charAt(at);
        }
        return mix(mixed, rest);
    }

    /** Both halves of a product of 128 bits depend on all bits of both. */
    private static long mix(long mixed, long next) {
        long one = mixed ^ SECRET;
        long other = next ^ OTHER_SECRET;
        long high = Math.multiplyHigh(one, other);
        return Long.rotateLeft(mixed, 29) + (high ^ (one * other));
    }
}
