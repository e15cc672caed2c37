package org.monitoringconsent.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The checks that concern more than one attribute. Source: the vocabulary, section 2, last paragraph.
 *
 * <p>A builder runs them by itself. A reader that wants to report them together with faults of its own, on a request
 * that it cannot build, states what it knows.
 */
public final class RequestShape {

    private final Optional<LocalDate> day;
    private final Optional<Activity> activity;
    private final List<ShapeFault> faults = new ArrayList<>();

    private RequestShape(Optional<LocalDate> day, Optional<Activity> activity) {
        this.day = day;
        this.activity = activity;
    }

    /** Returns a check of a request for this day and activity, as far as they are known. */
    public static RequestShape of(Optional<LocalDate> day, Optional<Activity> activity) {
        return new RequestShape(day, activity);
    }

    /** Checks whether a communication is given where it must be, and whether its channel fits the activity. */
    public RequestShape communication(boolean given, Optional<Channel> channel) {
        if (activity.isPresent()) {
            Activity act = activity.get();
            if (given && act.communicationNeed() == CommunicationNeed.NEVER) {
                add("communication", "`communication` must be left out for " + act);
            } else if (!given && act.communicationNeed() == CommunicationNeed.YES) {
                add("communication", "`communication` is required for " + act);
            } else if (channel.isPresent() && !act.fits(channel.get())) {
                addChannel(act, channel.get());
            }
        }
        return this;
    }

    /** Checks that a stored copy is claimed only where there can be one, and that the end is not before the day. */
    public RequestShape manner(Optional<LocalDate> endsOn, Optional<Boolean> storedCopy) {
        if (day.isPresent() && endsOn.isPresent() && endsOn.get().isBefore(day.get())) {
            add("manner.endsOn", "`manner.endsOn` `" + endsOn.get() + "` must not be before `day` `" + day.get() + "`");
        }
        if (activity.isPresent() && storedCopy.isPresent()) {
            checkStoredCopy(activity.get(), storedCopy.get());
        }
        return this;
    }

    /** Checks that people are recognised by their bodies only where they can be, and always where it is the activity. */
    public RequestShape biometric(Optional<Biometric> biometric) {
        if (activity.isPresent() && biometric.isPresent() && !activity.get().fits(biometric.get())) {
            Activity act = activity.get();
            String expected = act == Activity.IDENTIFY_SPEAKER ? "VERIFICATION, IDENTIFICATION" : "NONE";
            add(
                    "manner.biometric",
                    "`manner.biometric` `" + biometric.get() + "` must be " + expected + " or left out for " + act);
        }
        return this;
    }

    /** Checks that a recipient is named only for a disclosure, and that a sanction is about the worker. */
    public RequestShape use(Optional<UseKind> kind, Optional<Recipient> disclosedTo, Optional<FindingAbout> about) {
        if (kind.isPresent()) {
            UseKind act = kind.get();
            if (disclosedTo.isPresent() && !act.hasRecipient()) {
                add("use.disclosedTo", "`use.disclosedTo` must be left out for " + act);
            }
            if (about.isPresent() && !act.fits(about.get())) {
                add("use.about", "`use.about` `" + about.get() + "` must be WORKER or left out for " + act);
            }
        }
        return this;
    }

    /** Checks that a look-up of records says which. */
    public RequestShape recordCheck(boolean given) {
        if (!given && activity.isPresent() && activity.get() == Activity.CHECK_RECORDS) {
            add("recordCheck", "`recordCheck` is required for CHECK_RECORDS");
        }
        return this;
    }

    /** Returns what was found, in the order of the checks. */
    public List<ShapeFault> faults() {
        return List.copyOf(faults);
    }

    /** Returns what is wrong with a number of workers, or empty when nothing is. */
    public static Optional<ShapeFault> headcount(int headcount) {
        return headcount >= 1
                ? Optional.empty()
                : Optional.of(new ShapeFault(
                        "employer.headcount", "`employer.headcount` `" + headcount + "` must be at least 1"));
    }

    static void requireHeadcount(Optional<Integer> headcount) {
        Optional<ShapeFault> fault = headcount.isPresent() ? headcount(headcount.get()) : Optional.empty();
        if (fault.isPresent()) {
            throw new RequestShapeException(List.of(fault.get()));
        }
    }

    static void require(MonitoringRequest request) {
        Optional<Communication> communication = request.communication();
        Optional<Use> use = request.use();
        List<ShapeFault> faults = of(Optional.of(request.day()), Optional.of(request.activity()))
                .communication(
                        communication.isPresent(),
                        communication.isPresent()
                                ? Optional.of(communication.get().channel())
                                : Optional.empty())
                .manner(request.manner().endsOn(), request.manner().storedCopy())
                .biometric(request.manner().biometric())
                .use(
                        use.isPresent() ? Optional.of(use.get().kind()) : Optional.empty(),
                        use.isPresent() ? use.get().disclosedTo() : Optional.empty(),
                        use.isPresent() ? use.get().about() : Optional.empty())
                .recordCheck(request.recordCheck().isPresent())
                .faults();
        if (!faults.isEmpty()) {
            throw new RequestShapeException(faults);
        }
    }

    private void checkStoredCopy(Activity act, boolean stored) {
        if (stored && !act.canWorkOnStoredCopy()) {
            add("manner.storedCopy", "`manner.storedCopy` must be false or left out for " + act);
        } else if (!stored && act == Activity.PLAY_BACK) {
            add("manner.storedCopy", "`manner.storedCopy` must be true or left out for PLAY_BACK");
        }
    }

    private void addChannel(Activity act, Channel given) {
        String fitting = Arrays.stream(Channel.values())
                .filter(act::fits)
                .map(Channel::name)
                .collect(Collectors.joining(" or "));
        add("communication.channel", "`communication.channel` `" + given + "` must be " + fitting + " for " + act);
    }

    private void add(String path, String sentence) {
        faults.add(new ShapeFault(path, sentence));
    }
}
