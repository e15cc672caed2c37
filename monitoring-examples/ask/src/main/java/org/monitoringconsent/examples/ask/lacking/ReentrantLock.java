// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask.lacking;

import java.io.Serializable;

/** A lock where there is one thread, which nobody ever has to wait for. */
public final class ReentrantLock implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Takes the lock. */
    public void lock() {}

    /** Takes the lock, which is always free. */
    public boolean tryLock() {
        return true;
    }

    /** Gives the lock back. */
    public void unlock() {}
}
