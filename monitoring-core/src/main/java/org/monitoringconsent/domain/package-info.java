// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * The request: the one set of facts that every rule set reads, in the words of the vocabulary.
 *
 * <p>Start with {@link org.monitoringconsent.domain.MonitoringRequest}. Every type is an immutable, serializable value
 * with a strict builder and {@code with...} copies; null is never a value, and collections come out unmodifiable in a
 * defined order. A fact that the author of a request does not know is left out and comes back as an empty
 * {@link java.util.Optional}; nothing is guessed here. Text forms never show who the worker is or any free text.
 *
 * <p>What can be stated stands in one catalogue, {@link org.monitoringconsent.domain.Facts}: for each fact its values, what
 * leaving it out means, and the accessor that states it. Packing, JSON, schema, shape and changes of single facts follow from it.
 *
 * <p>This package depends on no other.
 */
@DomainStyle
package org.monitoringconsent.domain;
