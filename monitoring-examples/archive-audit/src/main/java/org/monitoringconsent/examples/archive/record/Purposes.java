// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the purposes of a lawful basis mean, which are free text. A grant counts only for the purpose that it names; a refusal also
 * for what cannot be had without the thing that was refused.
 */
public final class Purposes {

    private static final int STEM = 6; // record, transc, analys, sentim, biomet

    /** Whoever refuses one of these refuses the purpose: nothing is recorded that is not stored. */
    private static final Map<String, Pattern> REFUSED_WITH = Map.of(
            "recording",
            Pattern.compile(
                    "record|stor(?:e|ing|age)|retain|retention|(?:^|[^a-z])keep|monitor|messag|listen|opname|opnemen"
                            + "|aufnahme|aufzeichn|enregistr"),
            "transcription",
            Pattern.compile("transc|speech.?to.?text|caption|subtitle"),
            "analysis",
            Pattern.compile("analy|summar|scor|insight"),
            "sentiment_analysis",
            Pattern.compile("sentim|emotion|mood|analy"),
            "biometric_identification",
            Pattern.compile("biometr|voice.?print|speaker|identif"));

    /** What else people are asked for, and may refuse without a word about the call itself. */
    private static final Pattern OTHERS = Pattern.compile(
            "shar(?:e|ing)|third.?part|disclos|(?:^|[^a-z])ai(?:[^a-z]|$)|gen.?ai|\\btdm\\b|search|\\bbots?\\b|marketing|advert"
                    + "|promotion|newsletter|survey|research|statistic|profil|translat");

    private Purposes() {}

    /** Returns whether a grant for what was written is one for the purpose: {@code call_recording} is, and no purpose is any. */
    static boolean isAbout(String written, String purpose) {
        String plain = plain(written);
        return isAny(plain) || plain.contains(purpose.substring(0, Math.min(STEM, purpose.length())));
    }

    /** Returns whether whoever refuses what was written refuses the purpose. */
    static boolean isRefusedWith(String written, String purpose) {
        Pattern with = REFUSED_WITH.get(purpose);
        String plain = plain(written);
        return isAbout(written, purpose)
                || (with != null
                        && with.matcher(plain).find()
                        && !OTHERS.matcher(plain).find());
    }

    /** Returns whether it is known what somebody refused who refused what was written. */
    public static boolean isKnown(String written) {
        String plain = plain(written);
        return isAny(plain)
                || OTHERS.matcher(plain).find()
                || REFUSED_WITH.values().stream()
                        .anyMatch(purpose -> purpose.matcher(plain).find());
    }

    private static boolean isAny(String plain) {
        return plain.isBlank() || plain.equals("all");
    }

    private static String plain(String written) {
        return written.toLowerCase(Locale.ROOT);
    }
}
