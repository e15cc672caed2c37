package org.monitoringconsent.examples.ask.lacking;

import org.teavm.extension.spi.reflection.SimpleReflectionPolicy;

/** Keeps the methods of the domain that the catalogue of facts calls by their names. */
public final class FactsByName extends SimpleReflectionPolicy {

    @Override
    protected void setup() {
        selectPackage("org.monitoringconsent.domain").reflectablePublicMethods();
    }
}
