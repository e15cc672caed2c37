// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the value types of this package are generated. It is kept out of the class files, and nothing but
 * {@code @Override} goes into generated code, so that users compile without the generator's annotations.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        strictBuilder = true,
        depluralize = true,
        throwForInvalidImmutableState = RequestShapeException.class,
        allowedClasspathAnnotations = {Override.class})
@interface DomainStyle {

    /**
     * The same for a type of which nothing need be stated: the one that states nothing is a single object. No attribute of
     * such a type may be auxiliary, since it would not count when a value is compared with that object.
     *
     * <p>A style replaces that of its package, so the settings stand here again; and the style says {@code singleton},
     * because an element in {@code @Value.Immutable} would warn users who compile without the generator.
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
    @interface OfEmptyable {}
}
