/**
 * Requests to and from JSON, verdicts to JSON, and the JSON Schemas of both.
 *
 * <p>Start with {@link org.monitoringconsent.json.RequestJson} and {@link org.monitoringconsent.json.VerdictJson}. Reading is strict and says everything that is wrong at
 * once; messages never hold a worker's identifier or free text. Writing is canonical: keys in the order of the
 * vocabulary, absent facts left out, same request same bytes. Reading needs jackson-core on the path, which is optional
 * for users of the library; writing needs nothing. On the module path an application that reads requires
 * {@code com.fasterxml.jackson.core} itself: a module that named it here could not start without it. This package depends on {@code domain} and
 * {@code verdict}.
 */
package org.monitoringconsent.json;
