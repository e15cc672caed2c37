// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.examples.archive.record.Identifier.Source;

class PartyTest {

    @Test
    void eachFieldAnswersForItself() {
        Party party = Party.builder()
                .number("+442079460190")
                .extension("2101")
                .device("ann")
                .address("Ann@Office.example")
                .named(true)
                .build();

        assertEquals(Optional.of("2101"), party.extension());
        assertEquals(Optional.of("ann"), party.device());
        assertEquals(Optional.of("ann@office.example"), party.address());
        assertTrue(party.named());
        assertEquals(party, party.on(party.side()));
    }

    @Test
    void whatIsNotThereIsNotTakenFromAnotherField() {
        Party party = Party.builder().number("+442079460190").build();

        assertEquals(Optional.empty(), party.extension());
        assertEquals(Optional.empty(), party.device());
        assertEquals(Optional.empty(), party.address());
        assertFalse(party.named());
    }

    /** A number may hold an extension, which is surer than any number. */
    @Test
    void theSurestComesFirst() {
        Party party = Party.builder()
                .number("+442079460190;ext=2101")
                .number("+442079460191;ext=2102")
                .mentioned("Ann, 020 7946 0555")
                .identifiers(Source.DEVICE, Identifier.in(Source.DEVICE, "ann"))
                .build();

        assertEquals(
                List.of("ann", "2101", "2102", "+442079460190", "+442079460191", "\"02079460555"),
                party.identifiers().stream().map(Identifier::text).toList());
    }

    @Test
    void aHiddenNumberIsNoExtension() {
        Party party = Party.builder().extension("anonymous").extension("2101").build();

        assertEquals(Optional.of("2101"), party.extension());
    }

    @Test
    void aNumberAtAHostIsAnAddressToo() {
        assertEquals(
                Optional.of("2101@pbx.office.example"),
                Party.builder().number("sip:2101@pbx.office.example").build().address());
    }
}
