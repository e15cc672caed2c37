package org.monitoringconsent.examples.benchmarks.missing;

/** What one answers when a fact may be missing. */
enum Answer {
    /** The call may be recorded. */
    ALLOW,
    /** The call may not be recorded. */
    DENY,
    /** An error, an unknown or an open denial: the missing fact decides, or so the engine says. */
    CANNOT_TELL;

    /** The answer of an engine that knows two. */
    static Answer of(boolean allowed) {
        return allowed ? ALLOW : DENY;
    }
}
