@NullMarked
package org.monitoringconsent.examples.archive.sample;

import org.jspecify.annotations.NullMarked;
