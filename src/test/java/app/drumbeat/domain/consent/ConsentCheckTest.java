package app.drumbeat.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.consent.ConsentLack.Reason;
import app.drumbeat.domain.consent.ConsentScope.Kind;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;

/** A consent has to hold on the day of the post, on its channel, for all that it shows, and for as long as it is to be seen. */
class ConsentCheckTest {

    private static final LocalDate GIVEN = LocalDate.of(2026, 1, 10);
    private static final Id<Channel> INSTAGRAM = Id.of("instagram");
    private static final Id<Channel> LINKEDIN = Id.of("linkedin");

    private final Map<Id<Consent>, Consent> register = new TreeMap<>();

    @ParameterizedTest(name = "out on {0}, consent until {1}, to be seen until {2}: {3}")
    @CsvSource(nullValues = "-", value = {
            "2026-03-02, -,          -,          -",
            "2026-03-02, -,          2026-04-02, -",
            "2026-03-02, 2026-03-02, 2026-03-02, -",
            "2026-03-02, 2026-12-31, 2026-12-31, -",
            "2026-03-02, 2026-12-31, 2027-01-01, OUTLIVED",
            "2026-03-02, 2026-12-31, -,          OUTLIVED",
            "2026-03-02, 2026-03-01, 2026-03-02, ENDED",
            "2026-03-02, 2026-03-01, -,          ENDED",
            "2026-01-09, -,          -,          NOT_YET",
            "2026-01-10, -,          -,          -",
    })
    void theDayAndTheTimeItIsToBeSeenBothCount(LocalDate day, LocalDate until, LocalDate seen, Reason wanted) {
        Consent consent = consent("c1", Set.of(Kind.STORY), List.of(), true).until(Optional.ofNullable(until));
        Portrayal portrayal = shows(Kind.STORY).leaningOn(List.of(keep(consent))).upUntil(Optional.ofNullable(seen));

        assertThat(reasons(day, portrayal))
                .containsExactlyElementsOf(wanted == null ? List.of() : List.of(wanted));
    }

    @Test
    void aPostAboutNobodyNeedsNone() {
        assertThat(reasons(GIVEN, Portrayal.nobody(Id.of("post/p")))).isEmpty();
    }

    @Test
    void whoeverIsShownNeedsOne() {
        assertThat(reasons(GIVEN, shows(Kind.IMAGE))).containsExactly(Reason.NONE);
        assertThat(reasons(GIVEN, shows(Kind.IMAGE).leaningOn(List.of(Id.of("gone"))))).contains(Reason.NONE);
    }

    @Test
    void whatWasWithdrawnAllowsNothingHoweverLongItWouldHold() {
        Consent consent = consent("c1", Set.of(Kind.STORY), List.of(), true).withdrawn(Optional.of(GIVEN.plusDays(9)));

        assertThat(reasons(GIVEN, shows(Kind.STORY).leaningOn(List.of(keep(consent)))))
                .containsExactly(Reason.WITHDRAWN);
    }

    @Test
    void eachConsentHasToHoldSinceEachMayBeSomebodyElses() {
        Id<Consent> one = keep(consent("c1", Set.of(Kind.FILM), List.of(), true));
        Id<Consent> other = keep(consent("c2", Set.of(Kind.FILM), List.of(), true)
                .until(Optional.of(GIVEN.plusDays(3))));

        assertThat(reasons(GIVEN.plusDays(4), shows(Kind.FILM).leaningOn(List.of(one, other))))
                .containsExactly(Reason.ENDED);
    }

    @Test
    void whatIsShownHasToBeAllowedByOneOfThem() {
        Id<Consent> story = keep(consent("c1", Set.of(Kind.STORY), List.of(), true));
        Id<Consent> film = keep(consent("c2", Set.of(Kind.FILM), List.of(), true));
        Portrayal both = Portrayal.nobody(Id.of("post/p")).showing(EnumSet.of(Kind.STORY, Kind.FILM));

        assertThat(reasons(GIVEN, both.leaningOn(List.of(story, film)))).isEmpty();
        assertThat(reasons(GIVEN, both.leaningOn(List.of(story)))).containsExactly(Reason.OTHER_KIND);
    }

    @Test
    void itHoldsForItsChannelsAndForItsName() {
        Id<Consent> id = keep(consent("c1", Set.of(Kind.STORY), List.of(LINKEDIN), false));

        assertThat(reasons(GIVEN, shows(Kind.STORY).naming(true).leaningOn(List.of(id))))
                .containsExactly(Reason.OTHER_CHANNEL, Reason.NAMED);
    }

    @Test
    void aPostWithoutADayIsAskedForNoDay() {
        Id<Consent> id = keep(consent("c1", Set.of(Kind.STORY), List.of(), true).until(Optional.of(GIVEN)));
        Post idea = Post.idea(Id.of("p"), INSTAGRAM, Words.titled("Idea"), Track.begun("p@x", Instant.EPOCH));

        assertThat(ConsentCheck.lacks(idea, shows(Kind.STORY).leaningOn(List.of(id)), this::find)).isEmpty();
    }

    @Test
    void aConsentThatEndsBeforeItBeginsIsNone() {
        assertThatThrownBy(() -> consent("c1", Set.of(Kind.STORY), List.of(), true)
                .until(Optional.of(GIVEN.minusDays(1)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConsentScope(Set.of(), List.of(), "", true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMediumTakesWhatItShowsAlong() {
        Portrayal post = shows(Kind.STORY).leaningOn(List.of(Id.of("a")));
        Portrayal medium = Portrayal.nobody(Portrayal.idOfMedium("plan.media/ann.jpg")).showing(Set.of(Kind.IMAGE))
                .leaningOn(List.of(Id.of("a"), Id.of("b")));

        Portrayal whole = post.and(medium);

        assertThat(whole.shows()).containsExactlyInAnyOrder(Kind.STORY, Kind.IMAGE);
        assertThat(whole.consents()).containsExactly(Id.of("a"), Id.of("b"));
        assertThat(medium.medium()).hasValueSatisfying(id -> assertThat(id.value()).isEqualTo("plan.media/ann.jpg"));
        assertThat(medium.post()).isEmpty();
    }

    private static Portrayal shows(Kind kind) {
        return Portrayal.nobody(Id.of("post/p")).showing(Set.of(kind));
    }

    private static Consent consent(String id, Set<Kind> kinds, List<Id<Channel>> channels, boolean named) {
        return Consent.written(Id.of(id), "Ref " + id, new ConsentScope(kinds, channels, "", named), GIVEN);
    }

    private Id<Consent> keep(Consent consent) {
        register.put(consent.id(), consent);
        return consent.id();
    }

    private Optional<Consent> find(Id<Consent> id) {
        return Optional.ofNullable(register.get(id));
    }

    private List<Reason> reasons(LocalDate day, Portrayal portrayal) {
        Post post = Post.draft(Id.of("p"), INSTAGRAM, Slot.on(day), Words.titled("Post"),
                Track.begun("p@x", Instant.EPOCH));
        return ConsentCheck.lacks(post, portrayal, this::find).stream().map(ConsentLack::reason).toList();
    }
}
