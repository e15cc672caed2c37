// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.recording;

import java.util.Optional;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.examples.archive.number.Numbers;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Identifier.Form;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.recorder.session.Participant;

/**
 * The house's telephone book: who is meant by an address. An extension of three to five digits is a worker;
 * everybody else is outside, in the country to which the number belongs as far as it tells one.
 */
public final class Directory {

    private static final String EXTENSION = "\\d{3,5}";

    private final Numbers numbers = new Numbers();
    private final String region;

    /** Numbers without a country are dialled in this one. */
    public Directory(String region) {
        this.region = region;
    }

    /** The worker at the address of a party, or somebody outside, known by the id that is given. */
    public Participant find(Party party, String outsideId) {
        Optional<String> extension = party.identifiers().stream()
                .filter(identifier -> identifier.is(Form.DIALLED))
                .map(Identifier::text)
                .filter(text -> text.matches(EXTENSION))
                .findFirst();
        if (extension.isPresent()) {
            return House.worker(extension.get());
        }
        Optional<CountryCode> country = party.identifiers().stream()
                .filter(identifier -> identifier.is(Form.DIALLED))
                .flatMap(identifier -> numbers.read(identifier.text(), region).certain().stream())
                .flatMap(reading -> reading.country().stream())
                .flatMap(code -> CountryCode.find(code).stream())
                .findFirst();
        return country.map(code -> Participant.outside(outsideId, code))
                .orElseGet(() -> Participant.outside(outsideId));
    }
}
