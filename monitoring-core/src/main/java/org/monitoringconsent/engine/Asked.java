package org.monitoringconsent.engine;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.verdict.Advice;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Insight;
import org.monitoringconsent.verdict.Ruling;
import org.monitoringconsent.verdict.Verdict;

/** One request as the engine reads it, and its verdict: the facts, the day and the cells of the rule sets that count. */
final class Asked implements Insight {

    /** What selects the rules that are read. */
    private static final Set<Fact<?>> READ_BY_THE_ENGINE =
            Set.of(Facts.ACTIVITY, Facts.WORKER_COUNTRY, Facts.EMPLOYER_COUNTRY, Facts.OTHER_PARTY_COUNTRY);

    private static final byte UNKNOWN = 0;
    private static final byte OPEN = 1;
    private static final byte SETTLED = 2;

    final LocalDate day;
    final PackedRequest packed;
    /** The words of the packed facts once more, to be compared without reading another object. */
    private final long word0;

    private final long word1;
    private final long word2;
    private final long word3;
    final DeclaredStates declared;
    final JointOutcome outcome;
    /** Whether there is a denial that no fact can turn, such as a country that binds and has no rule set. */
    final boolean lost;

    final Verdict verdict;
    /** Worked out when first asked for; threads that race work out the same. */
    private byte settled;

    private @Nullable List<String> watch;

    Asked(LocalDate day, PackedRequest packed, DeclaredStates declared, JointOutcome outcome) {
        this(day, packed, declared, outcome, outcome.ruling, false);
    }

    private Asked(
            LocalDate day,
            PackedRequest packed,
            DeclaredStates declared,
            JointOutcome outcome,
            Ruling ruling,
            boolean lost) {
        this.day = day;
        this.packed = packed;
        this.word0 = packed.word0();
        this.word1 = packed.word1();
        this.word2 = packed.word2();
        this.word3 = packed.word3();
        this.declared = declared;
        this.outcome = outcome;
        this.lost = lost;
        this.verdict = new Verdict(day, ruling, this);
    }

    /** A request with a denial that no fact can turn. */
    static Asked lost(
            LocalDate day, PackedRequest packed, DeclaredStates declared, JointOutcome outcome, Ruling ruling) {
        return new Asked(day, packed, declared, outcome, ruling, true);
    }

    /** Whether this is the answer for these facts on this day. */
    boolean isFor(PackedRequest other, LocalDate otherDay) {
        long different =
                (word0 ^ other.word0()) | (word1 ^ other.word1()) | (word2 ^ other.word2()) | (word3 ^ other.word3());
        return different == 0 && day.equals(otherDay);
    }

    /** The cells of the rule sets that count. */
    CellGroup cells() {
        return outcome.counting;
    }

    @Override
    public List<String> unread() {
        Set<Fact<?>> read = new HashSet<>(READ_BY_THE_ENGINE);
        boolean governs = false;
        for (int cell = 0; cell < outcome.outcomes.length; cell++) {
            if (outcome.outcomes[cell].verdict.coverage() == Coverage.GOVERNS) {
                governs = true;
                cells().cells[cell].slots.forEach(slot -> read.add(slot.fact));
            }
        }
        return governs ? statedBut(read) : List.of();
    }

    private List<String> statedBut(Set<Fact<?>> read) {
        Set<String> paths = new TreeSet<>();
        for (Fact<?> fact : Facts.all()) {
            boolean chosen = fact.field().isPresent() && fact.kind() != FactKind.GIVEN;
            if (chosen && packed.value(fact) != 0 && !read.contains(fact)) {
                paths.add(fact.name());
            }
        }
        paths.addAll(declared.names());
        read.forEach(fact -> paths.remove(fact.name()));
        return List.copyOf(paths);
    }

    @Override
    public List<Advice> advice() {
        Panel panel = cells().panel;
        return panel == null ? List.of() : Notices.of(this, panel);
    }

    @Override
    public List<String> unstated(CountryCode jurisdiction, Rule rule) {
        int cell = cellOf(jurisdiction, rule);
        Cell[] cells = cells().cells;
        return cell < 0
                ? List.of()
                : unstated(cells[cell], outcome.outcomes[cell].standing, cells[cell].span(rule.condition()));
    }

    /** The cell that reads the rule, or -1. */
    private int cellOf(CountryCode jurisdiction, Rule rule) {
        Cell[] cells = cells().cells;
        for (int cell = 0; cell < cells.length; cell++) {
            if (cells[cell].edition.ruleSet().country().equals(jurisdiction) && cells[cell].reads(rule.condition())) {
                return cell;
            }
        }
        return -1;
    }

    /** Whether the rule holds by one of its alternatives that reads no CAUTIOUS fact that the request leaves out. */
    boolean restsOnWhatIsStated(CountryCode jurisdiction, Rule rule) {
        int number = cellOf(jurisdiction, rule);
        if (number < 0) {
            return false;
        }
        Cell cell = cells().cells[number];
        long[] standing = outcome.outcomes[number].standing;
        int[] span = cell.span(rule.condition());
        for (int clause = span[0]; clause < span[1]; clause++) {
            if ((standing[clause >>> 6] >>> clause & 1) != 0 && isStated(cell, cell.clauses[clause])) {
                return true;
            }
        }
        return false;
    }

    private boolean isStated(Cell cell, Clause clause) {
        for (int slot : clause.slots) {
            Slot read = cell.slots.get(slot);
            if (read.state(packed, declared) == 0 && read.fact.kind(cell.activity) == FactKind.CAUTIOUS) {
                return false;
            }
        }
        return true;
    }

    /** The facts that were not stated and that a clause of the span reads that holds. */
    private List<String> unstated(Cell cell, long[] standing, int[] span) {
        Set<String> paths = new TreeSet<>();
        for (int clause = span[0]; clause < span[1]; clause++) {
            if ((standing[clause >>> 6] >>> clause & 1) != 0) {
                for (int slot : cell.clauses[clause].slots) {
                    if (cell.slots.get(slot).state(packed, declared) == 0) {
                        paths.add(cell.slots.get(slot).fact.name());
                    }
                }
            }
        }
        return List.copyOf(paths);
    }

    @Override
    public boolean settled() {
        if (settled == UNKNOWN) {
            settled = isSettled() ? SETTLED : OPEN;
        }
        return settled == SETTLED;
    }

    private boolean isSettled() {
        if (lost) {
            return true;
        }
        Optional<Boolean> plain = new Glance(this).settled();
        if (plain.isPresent()) {
            return plain.get();
        }
        return isAllowed()
                ? !new DenySearch(this).canDeny()
                : !AllowSearch.completing(this).canAllow();
    }

    boolean isAllowed() {
        return verdict.decision() == Decision.ALLOW;
    }

    @Override
    public List<String> watch() {
        List<String> known = watch;
        if (known == null) {
            known = lost ? List.of() : Watch.of(this);
            watch = known;
        }
        return known;
    }
}
