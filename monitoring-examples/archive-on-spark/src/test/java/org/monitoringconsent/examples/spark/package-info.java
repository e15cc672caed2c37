/** Tests of the judging on Spark. */
@NullMarked
package org.monitoringconsent.examples.spark;

import org.jspecify.annotations.NullMarked;
