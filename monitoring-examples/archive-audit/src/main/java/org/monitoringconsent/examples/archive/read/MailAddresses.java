package org.monitoringconsent.examples.archive.read;

import java.util.ArrayList;
import java.util.List;

/** Takes a list of mail addresses apart at its commas, but not at those inside quotes, brackets and remarks. */
final class MailAddresses {

    private MailAddresses() {}

    static List<String> split(String field) {
        List<String> addresses = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        for (int i = 0; i < field.length(); i++) {
            char next = field.charAt(i);
            if (next == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += next == '<' || next == '(' ? 1 : next == '>' || next == ')' ? -1 : 0;
            }
            if (next == ',' && !quoted && depth <= 0) {
                add(addresses, current);
            } else {
                current.append(next);
            }
        }
        add(addresses, current);
        return addresses;
    }

    private static void add(List<String> addresses, StringBuilder current) {
        String address = current.toString().strip();
        if (address.indexOf('@') > 0) {
            addresses.add(address);
        }
        current.setLength(0);
    }
}
