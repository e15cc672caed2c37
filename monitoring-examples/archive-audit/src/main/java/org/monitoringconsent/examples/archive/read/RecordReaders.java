// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** The readers at hand, in the order of their names; whichever is surest reads. */
public final class RecordReaders {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final List<RecordReader> readers;
    private final Set<String> lists = new HashSet<>();

    private RecordReaders(List<RecordReader> readers) {
        this.readers = readers;
        readers.forEach(reader -> lists.addAll(reader.lists()));
    }

    /**
     * Returns all that are installed.
     *
     * @throws java.util.ServiceConfigurationError if one of them cannot be loaded
     * @throws IllegalStateException if two have one name, or one has none that is fit
     */
    public static RecordReaders installed() {
        return of(ServiceLoader.load(RecordReader.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * Returns the given ones.
     *
     * @throws IllegalStateException if two have one name, or one has none that is fit
     */
    public static RecordReaders of(List<RecordReader> readers) {
        List<RecordReader> sorted = new ArrayList<>(readers);
        sorted.sort(Comparator.comparing(RecordReader::name));
        Set<String> names = new HashSet<>();
        for (RecordReader reader : sorted) {
            if (!NAME.matcher(reader.name()).matches()) {
                throw new IllegalStateException(
                        "name `" + reader.name() + "` of a reader must look like `amazon-connect`");
            }
            if (!names.add(reader.name())) {
                throw new IllegalStateException(
                        "two readers are named `" + reader.name() + "`, where a name is one's own");
            }
        }
        return new RecordReaders(List.copyOf(sorted));
    }

    /** Returns them all, in the order of their names. */
    public List<RecordReader> all() {
        return readers;
    }

    /** Returns whether a list stands under a key of what a service answers. */
    boolean isList(String key) {
        return lists.contains(key);
    }

    /**
     * Returns the reader that is sure of a piece.
     *
     * @throws Unusable if several are, because only one can be right
     */
    Optional<RecordReader> sure(Piece piece) throws Unusable {
        return only(piece, Claim.YES);
    }

    /** Returns the reader that takes a piece of which nobody is sure. */
    Optional<RecordReader> perhaps(Piece piece) throws Unusable {
        return only(piece, Claim.PERHAPS);
    }

    private Optional<RecordReader> only(Piece piece, Claim claim) throws Unusable {
        Optional<RecordReader> found = Optional.empty();
        for (RecordReader reader : readers) {
            if (reader.recognise(piece) == claim) {
                if (found.isPresent()) {
                    throw new Unusable(
                            Kind.UNKNOWN_FORMAT,
                            piece.origin().place(),
                            "severalReaders",
                            found.get().name(),
                            reader.name());
                }
                found = Optional.of(reader);
            }
        }
        return found;
    }
}
