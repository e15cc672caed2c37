// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/** A reader as somebody else would write it, with nothing but what is public. */
@NullMarked
package org.example.pigeons;

import org.jspecify.annotations.NullMarked;
