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
@interface DomainStyle {}
