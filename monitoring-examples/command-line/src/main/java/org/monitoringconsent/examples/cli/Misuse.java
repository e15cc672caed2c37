// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.recorder.text.Sentence;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the options and parameters of a command. */
final class Misuse {

    private Misuse() {}

    /** One sentence about what the parser of the command line met. */
    static Sentence sentence(ParameterException fault) {
        ArgSpec argument = fault.getArgSpec();
        if (fault instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), argument);
        }
        if (fault instanceof UnmatchedArgumentException unmatched) {
            List<String> given = unmatched.getUnmatched();
            return Main.near(
                    Complaint.of("noSuch", Printing.printable(given.isEmpty() ? "" : given.get(0))),
                    unmatched.getSuggestions().stream().findFirst());
        }
        if (fault instanceof OverwrittenOptionException again) {
            return Complaint.of("twice", name(again.getOverwritten()));
        }
        if (argument == null) {
            return Complaint.of(
                    "noSuch",
                    Printing.printable(Optional.ofNullable(fault.getValue()).orElse("")));
        }
        if (argument.auxiliaryTypes()[0].equals(boolean.class)) {
            return Complaint.of("flag", name(argument));
        }
        return Complaint.of(
                "wrong",
                Printing.printable(Optional.ofNullable(fault.getValue()).orElse("")),
                name(argument),
                expected(argument));
    }

    private static Sentence missing(List<ArgSpec> missing, @Nullable ArgSpec argument) {
        return missing.isEmpty() && argument != null
                ? Complaint.of("noValue", name(argument))
                : Complaint.of("missing", missing.stream().map(Misuse::shown).collect(Collectors.joining("`, `")));
    }

    private static String shown(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + "=" + option.paramLabel()
                : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static Sentence expected(ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes()[0];
        if (type.equals(LocalDate.class)) {
            return Complaint.of("day");
        }
        if (type.equals(int.class)) {
            return Complaint.of("number");
        }
        Object[] constants = type.getEnumConstants();
        return Complaint.of(
                "oneOf",
                constants == null
                        ? argument.paramLabel()
                        : Arrays.stream(constants).map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
