// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * What is proved about a rule set over every request that there can be, not over samples.
 *
 * <p>Start with {@link org.monitoringconsent.analysis.RuleSetAudit}. The statements are made from the same condition trees
 * that the rules hold, one set for each activity and kind of question, with each fact at exactly one of its finitely many
 * states and with what a well-formed request must satisfy between facts. A SAT solver answers them: Sat4j, because it is
 * complete, has no dependencies of its own, runs inside the JVM, and answers many related questions with what it learned
 * from those before; enumeration cannot, since a decision hangs on some forty facts at once. The library is optional: only
 * who runs an audit adds {@code org.ow2.sat4j.core}, and nothing that decides ever loads it.
 *
 * <p>Each request that is shown is decided by the engine as well, and the clauses that the engine runs are proved to mean
 * the same as the trees.
 */
package org.monitoringconsent.analysis;
