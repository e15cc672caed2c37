// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * An AudioHook server: the WebSocket protocol by which a cloud contact centre hands the sound of its conversations to others.
 *
 * <p>{@link org.monitoringconsent.examples.audiohook.AudioHookRecorder} listens, {@code Connection} speaks the protocol, {@code
 * Conversation} asks the session, and {@code RequestSignature} tells who may come in. {@link
 * org.monitoringconsent.examples.audiohook.AudioHookDemo} plays a conversation against it.
 */
@NullMarked
package org.monitoringconsent.examples.audiohook;

import org.jspecify.annotations.NullMarked;
