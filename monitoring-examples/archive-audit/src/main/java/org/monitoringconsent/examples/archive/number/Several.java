// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows what stands for several extensions or numbers at once: a range, a list, or digits with places left open. */
final class Several {

    private static final Pattern RANGE =
            Pattern.compile("\\s*([0-9]{2,})\\s*(?:[\\p{Pd}\\u2212\\u2026]|\\.{1,3})\\s*([0-9]{2,})\\s*");

    /** Two extensions with a slash between them; the slash of a number stands behind the code of a town. */
    private static final Pattern LIST = Pattern.compile("\\s*[1-9][0-9]{1,5}\\s*/\\s*[0-9]{1,6}\\s*");

    /** Letters or signs that stand for any digit, or for more of them. */
    private static final Pattern OPEN = Pattern.compile("(?i)\\s*[+0-9][0-9 ().\\-]*(?:x+|\\?+|[.\\u2026]+)\\s*");

    private static final int MOST_OF_EXTENSIONS = 3;

    private Several() {}

    static boolean are(String written) {
        return LIST.matcher(written).matches() || OPEN.matcher(written).matches() || isRange(written);
    }

    /** From a smaller to a greater of one length; two halves of a long number begin alike only by chance. */
    private static boolean isRange(String written) {
        Matcher range = RANGE.matcher(written);
        if (!range.matches()) {
            return false;
        }
        String first = range.group(1);
        String last = range.group(2);
        boolean alike = first.length() <= MOST_OF_EXTENSIONS || first.charAt(0) == last.charAt(0);
        return alike && first.length() == last.length() && first.compareTo(last) < 0;
    }
}
