// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * What is there for speed alone, behind {@link org.monitoringconsent.engine.decide.Shortcuts}; without it every answer is the same.
 *
 * <h2>Algorithm</h2>
 *
 * <p>An act is judged by the clauses that hold, and those are the AND of one row of bits for each fact that is read. The plain
 * evaluator reads these rows one by one and puts the verdict together anew each time. Four shortcuts spare that:
 *
 * <ul>
 *   <li><b>Joined rows.</b> Facts lie next to each other in the packed words of a request. The rows of facts in a window of at
 *       most eight bits are joined beforehand, one row for each pattern of the bits, so that one look-up reads several facts. Rows
 *       are joined for a question that was asked 32 times while it was kept; that costs about two milliseconds.
 *   <li><b>A table of outcomes</b> by the clauses that hold, with open addressing: a few words are compared and no key is made.
 *       Of each compiled edition the outcomes are kept by themselves too, since several combinations of countries share them.
 *   <li><b>A memo of answers</b> by facts and day, a table of fixed size in which eight places are tried.
 *   <li><b>A glance</b> that tells in most cases whether a decision is settled: kind values lead to an ALLOW, or a denial that
 *       nothing lifts stands with every value. Where neither is plain, the search decides.
 * </ul>
 *
 * <h2>Invariants</h2>
 *
 * <ul>
 *   <li>Rows and outcomes are immutable. Who reads takes no lock; who misses what another thread is just putting works it out
 *       again and is given the one that is kept.
 *   <li>An outcome depends on the clauses that hold alone, and an answer on the packed facts and the day. Facts that rule sets
 *       declare are in no packed form: what states them is not remembered. Neither is a failure, nor a denial for a missing law.
 *   <li>Nothing that gives way changes an answer.
 * </ul>
 *
 * <h2>Bound on memory</h2>
 *
 * <p>Compiled editions, evaluators with their outcomes, and joined rows count against the one
 * {@link org.monitoringconsent.engine.memory.MemoryBudget}; joined rows of one evaluator may take a quarter of it, equal ones are
 * kept once, and a table of outcomes begins anew at 8,192. The memo has a place for each 2 KiB of the budget, from 512 to 16,384; what
 * it remembers goes when the evaluator behind it gives way.
 *
 * <h2>What it gains</h2>
 *
 * <p>On a thousand random requests to record under the law of three countries, asked again and again, the plain evaluator takes about
 * twelve times as long to judge afresh. A request that was asked before is found again in about the time of hand-written Java that
 * evaluates twelve rules. (29 November 2026; the latter in the results of the benchmarks.)
 *
 * <h2>How it is tested</h2>
 *
 * <p>The engine gives itself up to tests without any of this. Random rule sets of one and of several countries, and every state of
 * five facts, are asked of both and of a reader of the trees ({@code EngineAgreesProperties}, {@code EveryStateTest}); the glance is
 * compared with the search, and an engine of the least memory with one that forgets nothing.
 */
package org.monitoringconsent.engine.speed;
