/**
 * The facts that rules read: typed, with finite values and a reading for what a request leaves out.
 *
 * <p>Start with {@link org.monitoringconsent.fact.Facts}, the catalogue of the vocabulary. A
 * {@link org.monitoringconsent.fact.FactVector} is one request read once. Everything is immutable; null is never a value.
 * Depends on {@code domain} only.
 */
package org.monitoringconsent.fact;
