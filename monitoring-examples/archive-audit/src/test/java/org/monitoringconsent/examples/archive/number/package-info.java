@NullMarked
package org.monitoringconsent.examples.archive.number;

import org.jspecify.annotations.NullMarked;
