package org.monitoringconsent.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The {@link DomainStyle} for types of which nothing need be stated: the one that states nothing is a single object.
 *
 * <p>A style replaces that of its package, so it repeats it; and it says {@code singleton}, because users who compile
 * without the generator would be warned of an element in {@code @Value.Immutable}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        strictBuilder = true,
        depluralize = true,
        throwForInvalidImmutableState = RequestShapeException.class,
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(singleton = true))
@interface EmptyableStyle {}
