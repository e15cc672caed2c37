@NullMarked
package org.monitoringconsent.examples.archive.read;

import org.jspecify.annotations.NullMarked;
