/**
 * How a call recorder embeds the library.
 *
 * <p>Start with {@link org.monitoringconsent.examples.recorder.RecorderIntegration}, which plays four short scenes. The
 * recorder asks before it captures anything, records only while a permission is open for which every obligation is
 * accounted for in code, asks again whenever a fact of the call changes, and asks once more before anybody acts on a
 * recording. No name, number or content is ever logged.
 */
@NullMarked
package org.monitoringconsent.examples.recorder;

import org.jspecify.annotations.NullMarked;
