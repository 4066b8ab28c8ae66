package app.drumbeat.application.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.Person;
import app.drumbeat.domain.consent.Protection;
import app.drumbeat.domain.plan.PlanClearance;
import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;

/**
 * What taking in a plan would change: records whose id is there are replaced whole, the others are made.
 *
 * @param made records that the calendar lacked
 * @param replaced records that it had otherwise
 * @param same records that it had just so
 * @param problems warnings
 */
record PlanChanges(List<Change<?>> changes, int made, int replaced, int same, List<Problem> problems) {

    static PlanChanges of(PlanDocument plan, Library library) {
        Counting counting = new Counting(library);
        boolean fresh = library.channels().list().isEmpty() && library.posts().count() == 0;
        List<Problem> problems = new ArrayList<>();
        plan.calendar().filter(facts -> !facts.equals(library.calendar())).ifPresent(facts -> {
            if (fresh) {
                counting.changes.add(Change.replaced(library.calendar(), facts));
            } else {
                problems.add(Problem.warning("calendar", "handover.calendarDiffers", library.calendar().name()));
            }
        });
        int behind = plan.channels().isEmpty() ? 0 : library.channels().list().size();
        plan.channels().forEach(channel -> counting.take(library.channels().find(channel.id())
                .map(old -> channel.at(old.position())).orElse(channel.at(behind + channel.position()))));
        plan.campaigns().forEach(counting::take);
        plan.quietPeriods().forEach(period -> counting.take(asKnown(period, library)));
        plan.days().forEach(counting::take);
        plan.media().forEach(counting::take);
        plan.series().forEach(counting::take);
        plan.posts().forEach(counting::take);
        clearance(plan.clearance(), library, counting);
        return new PlanChanges(List.copyOf(counting.changes), counting.made, counting.replaced, counting.same,
                problems);
    }

    /** New routes are asked after those that there are. */
    private static void clearance(PlanClearance clearance, Library library, Counting counting) {
        int behind = library.routes().list().size();
        clearance.reviewers().forEach(counting::take);
        clearance.routes().forEach(route -> counting.take(library.routes().find(route.id())
                .map(old -> route.at(old.position())).orElse(route.at(behind + route.position()))));
        clearance.office().ifPresent(counting::take);
        clearance.submissions().forEach(counting::take);
        clearance.houseRules().forEach(counting::take);
        clearance.houseWords().forEach(counting::take);
        clearance.letPass().forEach(counting::take);
        clearance.consents().forEach(consent -> counting.take(knowing(consent, library)));
        clearance.portrayals().forEach(counting::take);
        clearance.sources().forEach(counting::take);
        clearance.backings().forEach(counting::take);
    }

    /** A plan that does not say who it was leaves that as it is; where a passphrase seals who they are, nobody comes in in clear. */
    private static Consent knowing(Consent consent, Library library) {
        boolean sealed = library.shelf(Protection.class).find(Protection.ID).isPresent();
        Optional<Consent> known = library.consents().find(consent.id());
        if (consent.erased().isPresent() || !consent.person().isUnknown() && !sealed) {
            return consent;
        }
        return consent.of(known.map(Consent::person).orElse(Person.UNKNOWN));
    }

    /** A quiet period of the same span and channels is the same one, whatever its id. */
    private static QuietPeriod asKnown(QuietPeriod period, Library library) {
        return library.quietPeriods().list().stream()
                .filter(known -> known.span().equals(period.span()) && known.channels().equals(period.channels()))
                .findFirst()
                .map(known -> new QuietPeriod(known.id(), period.span(), period.channels(), period.reason()))
                .orElse(period);
    }

    /** Sorts records into new, changed and the same. */
    private static final class Counting {

        private final Library library;
        private final List<Change<?>> changes = new ArrayList<>();
        private int made;
        private int replaced;
        private int same;

        Counting(Library library) {
            this.library = library;
        }

        @SuppressWarnings("unchecked") // an Entity<T> is a T: records implement it for themselves
        <T extends Entity<T>> void take(T record) {
            Optional<T> known = library.shelf((Class<T>) record.getClass()).find(record.id());
            if (known.isEmpty()) {
                made++;
                changes.add(Change.made(record));
            } else if (isSame(known.get(), record)) {
                same++;
            } else {
                replaced++;
                changes.add(Change.replaced(known.get(), record));
            }
        }

        /** Posts are the same when nothing but their track differs, which a plan file need not carry. */
        private static <T extends Entity<T>> boolean isSame(T known, T record) {
            if (known instanceof Post before
                    && record instanceof Post after) {
                return after.tracked(before.track()).equals(before);
            }
            return known.equals(record);
        }
    }
}
