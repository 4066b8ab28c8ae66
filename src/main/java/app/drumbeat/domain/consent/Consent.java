package app.drumbeat.domain.consent;

import java.time.LocalDate;
import java.util.Optional;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;

/**
 * What somebody allowed to be told or shown of them.
 *
 * @param reference what it is called, so that nobody needs to be named; never blank
 * @param given the day on which it was given
 * @param until the last day on which it holds; nothing where it has no end
 * @param how it was given
 * @param formSum the checksum of the signed form where that is a file, 64 hexadecimal digits; else empty
 * @param withdrawn the day from which it does not hold any more
 * @param erased the day on which the person was erased from it
 */
public record Consent(Id<Consent> id, String reference, Person person, ConsentScope scope, LocalDate given,
        Optional<LocalDate> until, How how, String formSum, Optional<LocalDate> withdrawn, Optional<LocalDate> erased)
        implements Entity<Consent> {

    /** How somebody said yes. */
    public enum How {
        WRITTEN, ELECTRONIC, SPOKEN
    }

    /** @throws IllegalArgumentException if it has no reference, or ends before it begins */
    public Consent {
        if (reference.isBlank()) {
            throw new IllegalArgumentException("A consent has a reference");
        }
        if (until.filter(given::isAfter).isPresent()) {
            throw new IllegalArgumentException("A consent does not end before it begins");
        }
    }

    /** One that was given in writing today, without an end. */
    public static Consent written(Id<Consent> id, String reference, ConsentScope scope, LocalDate given) {
        return new Consent(id, reference, Person.UNKNOWN, scope, given, Optional.empty(), How.WRITTEN, "",
                Optional.empty(), Optional.empty());
    }

    /** Whether it was given by then, and neither ends nor was withdrawn before. */
    public boolean holdsOn(LocalDate day) {
        return !given.isAfter(day) && until.filter(day::isAfter).isEmpty() && withdrawn.isEmpty();
    }

    public Consent of(Person newPerson) {
        return new Consent(id, reference, newPerson, scope, given, until, how, formSum, withdrawn, erased);
    }

    public Consent until(Optional<LocalDate> newUntil) {
        return new Consent(id, reference, person, scope, given, newUntil, how, formSum, withdrawn, erased);
    }

    /** With the checksum of the signed form. */
    public Consent withForm(String sum) {
        return new Consent(id, reference, person, scope, given, until, how, sum, withdrawn, erased);
    }

    /** Not allowed any more from a day on; nothing allows it again. */
    public Consent withdrawn(Optional<LocalDate> day) {
        return new Consent(id, reference, person, scope, given, until, how, formSum, day, erased);
    }

    /** Without anything that tells who it was. */
    public Consent erased(LocalDate day) {
        return new Consent(id, reference, Person.UNKNOWN, scope, given, until, how, "", withdrawn, Optional.of(day));
    }
}
