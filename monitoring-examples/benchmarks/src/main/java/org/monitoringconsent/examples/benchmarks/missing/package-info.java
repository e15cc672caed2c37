/** Asks what engines answer when a fact is missing, and whether that is right. */
package org.monitoringconsent.examples.benchmarks.missing;
