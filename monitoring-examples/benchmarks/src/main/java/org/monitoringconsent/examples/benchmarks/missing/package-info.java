/**
 * Asks what engines answer when a fact is missing, and whether that is right.
 *
 * <p>Begin with {@link org.monitoringconsent.examples.benchmarks.missing.MissingFactProbe}; each engine is a
 * {@code Respondent} that is given the absence in its own way.
 */
@org.jspecify.annotations.NullMarked
package org.monitoringconsent.examples.benchmarks.missing;
