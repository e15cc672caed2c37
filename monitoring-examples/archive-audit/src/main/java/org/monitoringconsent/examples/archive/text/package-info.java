/** Sentences that are said in the language of whoever reads them. */
@NullMarked
package org.monitoringconsent.examples.archive.text;

import org.jspecify.annotations.NullMarked;
