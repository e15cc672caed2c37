package org.monitoringconsent.examples.benchmarks.start;

/** The bare JVM. */
public final class Nothing {

    private Nothing() {}

    /** Does nothing. */
    public static void main(String[] arguments) {}
}
