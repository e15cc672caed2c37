/**
 * A page that answers: the whole engine in the browser, without a server.
 */
@NullMarked
package org.monitoringconsent.examples.ask;

import org.jspecify.annotations.NullMarked;
