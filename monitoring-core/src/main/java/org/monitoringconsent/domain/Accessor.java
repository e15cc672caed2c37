package org.monitoringconsent.domain;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value from a part of a request, and states it in the builder of that part, by the name of the accessor.
 *
 * <p>By name and not by references to the methods, because a class would be made for each of two hundred references before the
 * first verdict; a name that is none fails when the catalogue is read, and so in every test.
 */
final class Accessor {

    private final String name;
    private final Class<?> valueType;
    private final Method getter;
    /** Found when first needed; threads that race find the same. */
    private transient volatile @Nullable Method setter;

    /**
     * The accessor of a type.
     *
     * @param valueType what it gives, or what its {@link Optional} holds
     */
    Accessor(Class<?> type, String name, Class<?> valueType) {
        this.name = name;
        this.valueType = valueType;
        this.getter = method(type, name);
    }

    /** Whether the value is always stated. */
    boolean isRequired() {
        return !getter.getReturnType().equals(Optional.class);
    }

    /** The value, or null when it is not stated. */
    @Nullable
    Object get(Object holder) {
        Object value = call(getter, holder);
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    /** States the value in a builder. */
    void set(Object builder, Object value) {
        Method known = setter;
        if (known == null) {
            known = method(builder.getClass(), name, unboxed(valueType));
            setter = known;
        }
        call(known, builder, value);
    }

    /** Builders take numbers and truths unboxed. */
    private static Class<?> unboxed(Class<?> type) {
        if (type.equals(Boolean.class)) {
            return boolean.class;
        }
        return type.equals(Integer.class) ? int.class : type;
    }

    static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("`" + type.getSimpleName() + "` must have a method `" + name + "`", e);
        }
    }

    /** Calls a method of this package; what it throws is thrown. */
    static Object call(Method method, @Nullable Object on, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("`" + method.getName() + "` must be open to its own package", e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("`" + method.getName() + "` failed", e.getCause());
        }
    }
}
