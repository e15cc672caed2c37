@NullMarked
package org.monitoringconsent.examples.archive.arrangement;

import org.jspecify.annotations.NullMarked;
