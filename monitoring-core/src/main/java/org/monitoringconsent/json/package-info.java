/**
 * Requests to and from JSON, and the JSON Schema of a request.
 *
 * <p>Start with {@link org.monitoringconsent.json.RequestJson}. Reading is strict and says everything that is wrong at
 * once; messages never hold a worker's identifier or free text. Writing is canonical: keys in the order of the
 * vocabulary, absent facts left out, same request same bytes. Reading needs jackson-core on the path, which is optional
 * for users of the library; writing needs nothing. This package depends on {@code domain}.
 */
package org.monitoringconsent.json;
