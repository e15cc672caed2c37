package org.monitoringconsent.rules.gb;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A request at which a rule speaks, and one that just misses it.
 *
 * @param rule the id of the rule
 * @param speaks the changes of the valid request at which the rule speaks
 * @param nearMiss the change on top at which it does not
 */
record RuleExample(String rule, String speaks, String nearMiss) {

    /** Every example, at least one for each rule. */
    static List<RuleExample> all() {
        return read("examples.txt");
    }

    /** The examples of a file; what speaks may be an obligation too. */
    static List<RuleExample> read(String name) {
        try (InputStream file = Objects.requireNonNull(RuleExample.class.getResourceAsStream(name));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> new RuleExample(cells[0].trim(), cells[1].trim(), cells[2].trim()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return rule + " " + speaks;
    }
}
