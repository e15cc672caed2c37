package org.monitoringconsent.engine.decide;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.PackedRequest;

/** The countries that have a link with an act, and which of them have a rule set. */
public final class LinkedCountries {

    private static final List<Fact<CountryCode>> LINKS =
            List.of(Facts.WORKER_COUNTRY, Facts.EMPLOYER_COUNTRY, Facts.OTHER_PARTY_COUNTRY);

    /** By the number of a country in a packed request; 0 stands for none and lacks nothing. */
    private final boolean[] lacking = new boolean[Facts.WORKER_COUNTRY.states()];

    /** The countries, of which these have a rule set. */
    public LinkedCountries(Collection<CountryCode> withRuleSet) {
        for (CountryCode country : CountryCode.all()) {
            lacking[country.ordinal() + 1] = !withRuleSet.contains(country);
        }
    }

    /** Whether any country that is linked has no rule set. */
    public boolean anyLacks(PackedRequest packed) {
        return lacking[packed.value(Facts.WORKER_COUNTRY)]
                || lacking[packed.value(Facts.EMPLOYER_COUNTRY)]
                || lacking[packed.value(Facts.OTHER_PARTY_COUNTRY)];
    }

    /** Whether the country has no rule set. */
    public boolean lacks(CountryCode country) {
        return lacking[country.ordinal() + 1];
    }

    /** The countries with a link, each once, sorted. */
    public static Set<CountryCode> of(PackedRequest packed) {
        Set<CountryCode> countries = new TreeSet<>();
        for (Fact<CountryCode> link : LINKS) {
            int country = packed.value(link);
            if (country != 0) {
                countries.add(CountryCode.all().get(country - 1));
            }
        }
        return countries;
    }
}
