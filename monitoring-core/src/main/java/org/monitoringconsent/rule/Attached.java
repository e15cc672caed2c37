package org.monitoringconsent.rule;

import java.io.Serializable;
import org.monitoringconsent.condition.Condition;

/**
 * An obligation or advisory and when it is attached.
 *
 * @param value the code
 * @param when the condition
 * @param withDenial whether it comes with a denial by its rule instead of with an ALLOW
 */
public record Attached<T>(T value, Condition when, boolean withDenial) implements Serializable {}
