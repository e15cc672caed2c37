@NullMarked
package org.monitoringconsent.examples.archive.record;

import org.jspecify.annotations.NullMarked;
