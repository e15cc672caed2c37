// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/** How JSON is written here; for the packages of this module only. */
package org.monitoringconsent.recorder.json;
