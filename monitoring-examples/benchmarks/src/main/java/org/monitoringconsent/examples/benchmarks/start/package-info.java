/** Small programs whose whole process is timed or weighed. */
@org.jspecify.annotations.NullMarked
package org.monitoringconsent.examples.benchmarks.start;
