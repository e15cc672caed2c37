// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Requests to and from JSON, verdicts to JSON, and the JSON Schemas of both.
 *
 * <p>Start with {@link org.monitoringconsent.json.RequestJson} and {@link org.monitoringconsent.json.VerdictJson}. Reading is strict and says everything that is wrong at
 * once; messages never hold a worker's identifier or free text. Writing is canonical: keys in the order of the
 * vocabulary, absent facts left out, same request same bytes. Reading needs jackson-core 2.16 or newer, which
 * the artifact brings; writing needs nothing. An application on the module path requires {@code org.monitoringconsent.json} and
 * no more.
 */
package org.monitoringconsent.json;
