// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/** How engines make verdicts; not for users, who are only given them. */
package org.monitoringconsent.verdict.making;
