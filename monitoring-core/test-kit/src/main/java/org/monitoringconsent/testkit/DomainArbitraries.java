// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Manner;
import org.monitoringconsent.domain.MonitoringPurpose;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.domain.RecordCheck;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.domain.Safeguards;
import org.monitoringconsent.domain.Source;
import org.monitoringconsent.domain.Suspicion;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.Worker;

/**
 * Lets a jqwik property take any type of the domain: {@code @ForAll MonitoringRequest request} just works.
 *
 * <p>jqwik finds it by itself. Values are well formed by construction and shrink by saying less.
 */
public final class DomainArbitraries implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = Map.ofEntries(
            Map.entry(MonitoringRequest.class, Requests::arbitrary),
            Map.entry(PackedRequest.class, () -> Requests.arbitrary().map(MonitoringRequest::packed)),
            Map.entry(Worker.class, () -> Requests.arbitrary().map(MonitoringRequest::worker)),
            Map.entry(Employer.class, () -> Requests.arbitrary().map(MonitoringRequest::employer)),
            Map.entry(MonitoringPurpose.class, () -> Requests.arbitrary().map(MonitoringRequest::purpose)),
            Map.entry(Manner.class, () -> Requests.arbitrary().map(MonitoringRequest::manner)),
            Map.entry(Safeguards.class, () -> Requests.arbitrary().map(MonitoringRequest::safeguards)),
            Map.entry(Suspicion.class, () -> Requests.arbitrary().map(MonitoringRequest::suspicion)),
            Map.entry(Source.class, () -> Requests.arbitrary().map(MonitoringRequest::source)),
            Map.entry(Communication.class, () -> present(Requests.arbitrary().map(MonitoringRequest::communication))),
            Map.entry(Use.class, () -> present(Requests.arbitrary().map(MonitoringRequest::use))),
            Map.entry(RecordCheck.class, () -> present(Requests.arbitrary().map(MonitoringRequest::recordCheck))),
            Map.entry(CountryCode.class, () -> Arbitraries.of(CountryCode.all())),
            Map.entry(RegionCode.class, DomainArbitraries::regions),
            Map.entry(AttributeValue.class, DomainArbitraries::attributeValues));

    /** For jqwik, which finds this class by {@link java.util.ServiceLoader}. */
    public DomainArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return BY_TYPE.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Supplier<Arbitrary<?>> supplier = BY_TYPE.get(targetType.getRawType());
        return supplier == null ? Set.of() : Set.of(supplier.get());
    }

    private static Arbitrary<RegionCode> regions() {
        return Combinators.combine(
                        Arbitraries.of(CountryCode.all()),
                        Arbitraries.strings()
                                .withCharRange('A', 'Z')
                                .numeric()
                                .ofMinLength(1)
                                .ofMaxLength(3))
                .as((country, rest) -> RegionCode.of(country + "-" + rest));
    }

    private static <T> Arbitrary<T> present(Arbitrary<Optional<T>> optional) {
        return optional.filter(Optional::isPresent).map(Optional::orElseThrow);
    }

    private static Arbitrary<AttributeValue> attributeValues() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20).map(AttributeValue::of),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
                        .map(AttributeValue::of),
                Arbitraries.of(true, false).map(AttributeValue::of));
    }
}
