package app.drumbeat.application.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.application.planning.PostMoving;
import app.drumbeat.application.planning.PostWriting;
import app.drumbeat.application.settings.CalendarKeeping;
import app.drumbeat.application.settings.CampaignKeeping;
import app.drumbeat.application.settings.ChannelKeeping;
import app.drumbeat.application.settings.NamedDayKeeping;
import app.drumbeat.application.settings.QuietKeeping;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.Level;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Words;
import app.drumbeat.store.SqliteCalendarFiles;

/** Two channels, seen from Wednesday 11 March 2026, in a real calendar file. */
class FindingsServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final CadenceRule WORKDAYS = new CadenceRule(LocalDate.of(2026, 3, 2), 3,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 2);

    @TempDir
    private Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-11T10:00:00Z"), DUBLIN);
    private final Fresh fresh = new Fresh(UUID::randomUUID, clock);
    private Library library;
    private Workspace workspace;
    private FindingsService findings;
    private PostWriting writing;
    private Channel linkedin;
    private Channel instagram;

    @BeforeEach
    void open() {
        library = new SqliteCalendarFiles(clock, failed -> {
            throw failed;
        }).create(folder.resolve("calendar.drumbeat"),
                CalendarFacts.of("Clinic", DUBLIN, DayOfWeek.MONDAY, Locale.ENGLISH));
        workspace = new Workspace(library, clock);
        findings = new FindingsService(workspace);
        writing = new PostWriting(workspace, fresh);
        linkedin = channel("LinkedIn");
        instagram = channel("Instagram");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Channel channel(String name) {
        ChannelKeeping channels = new ChannelKeeping(workspace, fresh);
        Channel added = channels.add(name, Network.OTHER);
        channels.change(added.id(), channel -> channel.paced(Cadence.of(WORKDAYS))
                .lasting(Optional.of(LocalDate.of(2026, 3, 2)), Optional.empty()));
        return library.channels().find(added.id()).orElseThrow();
    }

    private Post draft(Channel channel, LocalDate day) {
        return writing.create(channel.id(), Optional.of(Slot.on(day)), Words.titled("Know the signs"));
    }

    private ChannelFindings of(Channel channel) {
        return findings.upToHorizon().stream().filter(found -> found.channel().equals(channel.id())).findFirst()
                .orElseThrow();
    }

    @Test
    void findingsStandInTheOrderOfTheChannels() {
        new ChannelKeeping(workspace, fresh).shift(instagram.id(), -1);

        assertThat(findings.upToHorizon()).extracting(ChannelFindings::channel)
                .containsExactly(instagram.id(), linkedin.id());
    }

    @Test
    void theHorizonIsTheEndOfTheWeekTwelveWeeksFromToday() {
        assertThat(findings.horizon()).isEqualTo(LocalDate.of(2026, 6, 7));
        assertThat(of(linkedin).silences()).extracting(Silence::last).containsExactly(LocalDate.of(2026, 6, 5));
    }

    @Test
    void aPostBeyondMovesTheHorizonToTheEndOfItsWeek() {
        draft(linkedin, LocalDate.of(2026, 7, 1));

        assertThat(findings.horizon()).isEqualTo(LocalDate.of(2026, 7, 5));
        assertThat(of(instagram).silences()).extracting(Silence::last).containsExactly(LocalDate.of(2026, 7, 3));
    }

    @Test
    void movingAPostCostsItsOwnChannelAlone() {
        Post post = draft(linkedin, TODAY.plusDays(5));
        ChannelFindings kept = of(instagram);
        ChannelFindings old = of(linkedin);

        new PostMoving(workspace, fresh).move(List.of(post.id()), TODAY.plusDays(6));

        assertThat(of(instagram)).isSameAs(kept);
        assertThat(of(linkedin)).isNotEqualTo(old).isEqualTo(new FindingsService(workspace).upToHorizon().getFirst());
    }

    @Test
    void undoIsAStepLikeAnyOther() {
        Post post = draft(linkedin, TODAY.plusDays(5));
        ChannelFindings before = of(linkedin);
        new PostMoving(workspace, fresh).move(List.of(post.id()), TODAY.plusDays(20));
        assertThat(of(linkedin)).isNotEqualTo(before);

        workspace.undo();

        assertThat(of(linkedin)).isEqualTo(before);
    }

    @Test
    void aNewCadenceIsSeenAtOnce() {
        ChannelFindings kept = of(instagram);

        new ChannelKeeping(workspace, fresh).change(linkedin.id(), channel -> channel.paced(Cadence.none()));

        assertThat(of(linkedin).silences()).isEmpty();
        assertThat(of(instagram)).isSameAs(kept);
    }

    @Test
    void aQuietPeriodIsSeenAtOnceOnEveryChannel() {
        assertThat(of(instagram).silences()).hasSize(1);

        new QuietKeeping(workspace, fresh).add(new DateSpan(TODAY.minusDays(30), TODAY.plusYears(1)), List.of(),
                "Works");

        assertThat(of(instagram).silences()).isEmpty();
        assertThat(of(linkedin).silences()).isEmpty();
    }

    @Test
    void aCampaignIsSeenAtOnceAsACause() {
        draft(linkedin, TODAY);
        List<Silence> before = of(linkedin).silences();

        new CampaignKeeping(workspace, fresh).add("Hear well", new DateSpan(TODAY.minusDays(20), TODAY), List.of());

        assertThat(of(linkedin).silences()).isNotEqualTo(before);
    }

    @Test
    void anotherWeekStartIsSeenAtOnce() {
        LocalDate first = of(linkedin).weeks().getFirst().week();

        new CalendarKeeping(workspace).change(facts -> CalendarFacts.of(facts.name(), facts.zone(), DayOfWeek.SUNDAY,
                facts.language()));

        assertThat(of(linkedin).weeks().getFirst().week()).isEqualTo(first.minusDays(1));
    }

    @Test
    void aNamedDayCostsNothing() {
        ChannelFindings kept = of(linkedin);

        new NamedDayKeeping(workspace, fresh).add("World Hearing Day", DateSpan.day(TODAY), Optional.empty());

        assertThat(of(linkedin)).isSameAs(kept);
    }

    @Test
    void aChannelThatWasRemovedIsGone() {
        findings.upToHorizon();

        new ChannelKeeping(workspace, fresh).remove(linkedin.id(), Optional.empty());

        assertThat(findings.upToHorizon()).extracting(ChannelFindings::channel).containsExactly(instagram.id());
    }

    @Test
    void aSpanIsAnsweredAtTheLevelAsked() {
        draft(linkedin, TODAY);
        DateSpan week = new DateSpan(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 15));

        assertThat(findings.of(linkedin, findings.question(week, Level.PLANNED)).shortWeeks().getFirst().planned())
                .isEqualTo(1);
        assertThat(findings.of(linkedin, findings.question(week, Level.APPROVED)).shortWeeks().getFirst().planned())
                .isZero();
        assertThat(findings.usualSpan())
                .isEqualTo(new DateSpan(LocalDate.of(2026, 1, 14), LocalDate.of(2026, 6, 3)));
    }

    @Test
    void anotherDayMayBeTakenForToday() {
        Workspace later = new Workspace(library, clock, Optional.of(LocalDate.of(2026, 5, 1)), () -> "");

        assertThat(later.today()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(later.now()).isEqualTo(clock.instant());
        assertThat(new FindingsService(later).horizon()).isEqualTo(LocalDate.of(2026, 7, 26));
    }
}
