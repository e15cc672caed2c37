// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/** Sentences that are said in the language of whoever reads them. */
package org.monitoringconsent.recorder.text;
