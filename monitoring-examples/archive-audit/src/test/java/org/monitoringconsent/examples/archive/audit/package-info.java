@NullMarked
package org.monitoringconsent.examples.archive.audit;

import org.jspecify.annotations.NullMarked;
