// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.IOException;

/**
 * What the first line that is not blank looks like, from a place in an input on.
 *
 * @param start its first byte, or -1 when there is none
 * @param last its last byte that is not blank
 * @param end where the line ends
 * @param isOpenLine whether brackets or quotes are open at its end
 * @param isSingle whether it holds one byte alone
 */
record Outlook(int start, int last, int end, boolean isOpenLine, boolean isSingle) {

    static Outlook from(RequestTexts texts, int from) throws IOException {
        int index = from;
        int c = texts.ahead(index);
        while (isBlank(c)) {
            c = texts.ahead(++index);
        }
        int start = c;
        int last = c;
        int count = 0;
        Nesting nesting = new Nesting();
        while (c >= 0 && c != '\n') {
            nesting.pass(c);
            if (!isBlank(c)) {
                last = c;
                count++;
            }
            c = texts.ahead(++index);
        }
        return new Outlook(start, last, index, nesting.isOpen(), count == 1);
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    /** Whether the line ends where JSON goes on below. */
    boolean continuesBelow() {
        return last == '[' || last == ',' || last == ':' || last == '{' || last == '}';
    }
}
