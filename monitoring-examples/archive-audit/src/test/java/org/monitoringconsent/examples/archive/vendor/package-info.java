/** Tests of the readers of products. */
@NullMarked
package org.monitoringconsent.examples.archive.vendor;

import org.jspecify.annotations.NullMarked;
