// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Writes the sample archive: one week of an invented contact centre, in the formats of real recorders.
 *
 * <p>Start with {@link org.monitoringconsent.examples.archive.sample.GenerateArchive}. The same program writes the same
 * bytes everywhere. Nobody in it exists. British numbers lie in the ranges that Ofcom keeps for drama (020 7946 0xxx,
 * 07700 900xxx), German ones in the Berlin range that the Bundesnetzagentur keeps for media (030 23125 xxx). The Dutch
 * plan keeps none, so Dutch numbers have a subscriber part that begins with 0 (020 000 0xxx, 06 0000 0xxx), which is not
 * given out because a dialled 0 begins an area code.
 */
@NullMarked
package org.monitoringconsent.examples.archive.sample;

import org.jspecify.annotations.NullMarked;
