/** A browser for the tests of the examples' pages. */
@NullMarked
package org.monitoringconsent.examples.browser;

import org.jspecify.annotations.NullMarked;
