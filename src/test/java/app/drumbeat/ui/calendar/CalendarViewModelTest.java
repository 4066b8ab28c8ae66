package app.drumbeat.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.kit.Notices.Notice;
import app.drumbeat.ui.kit.Selected;

class CalendarViewModelTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);
    private static final Id<Post> SEPSIS = HospitalPlan.id("Know the signs of sepsis");

    @TempDir
    Path folder;

    @AutoClose
    private CalendarDesk desk;
    private CalendarViewModel model;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        desk = CalendarDesk.hospital(folder);
        model = desk.model;
        does(model::reload);
    }

    @Test
    void itOpensOnTheMonthOfToday() {
        assertThat(model.monthProperty().get()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(model.cursorProperty().get()).isEqualTo(OpenCalendar.TODAY);
        assertThat(page().month()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(model.overviewProperty().get().rhythms()).hasSize(5);
    }

    @Test
    void turningThePageKeepsTheDayOfTheMonth() {
        does(() -> model.goTo(LocalDate.of(2027, 1, 31)));
        does(model::forth);

        assertThat(page().month()).isEqualTo(YearMonth.of(2027, 2));
        assertThat(model.cursorProperty().get()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void turningManyPagesAtOnceEndsOnTheLast() {
        does(() -> {
            for (int i = 0; i < 14; i++) {
                model.forth();
            }
            model.back();
        });

        assertThat(page().month()).isEqualTo(YearMonth.of(2028, 1));
    }

    @Test
    void todayComesBackFromAnywhere() {
        does(() -> model.goTo(LocalDate.of(2029, 7, 1)));
        does(model::today);

        assertThat(page().month()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(model.cursorProperty().get()).isEqualTo(OpenCalendar.TODAY);
    }

    @Test
    void aMovedPostIsSeenAtOnceAndCanBeTakenBack() {
        does(() -> model.deeds().move(post(SEPSIS), LocalDate.of(2026, 12, 3)));

        assertThat(post(SEPSIS).slot()).contains(Slot.at(LocalDate.of(2026, 12, 3), LocalTime.of(9, 30)));
        assertThat(notice().text()).isEqualTo("Moved to Thu 3 Dec");

        does(notice().actions().getFirst().run());

        assertThat(post(SEPSIS).day()).contains(FRIDAY);
    }

    @Test
    void aPostMovedIntoTheNextMonthTakesTheKeysWithIt() {
        Post last = HospitalPlan.post("last", HospitalPlan.X, LocalDate.of(2027, 1, 29), LocalTime.NOON,
                PostStatus.DRAFT, "Last of January");
        does(() -> desk.calendar.keep(HospitalPlan.only(List.of(), List.of(last))));
        does(() -> model.goTo(LocalDate.of(2027, 1, 29)));

        does(() -> model.moveBy(post(last.id()), 7));

        assertThat(page().month()).isEqualTo(YearMonth.of(2027, 2));
        assertThat(model.cursorProperty().get()).isEqualTo(LocalDate.of(2027, 2, 5));
        assertThat(post(last.id()).day()).contains(LocalDate.of(2027, 2, 5));
    }

    @Test
    void aNewPostGoesWhereTheWeekLacksMostAndIsOpened() {
        boolean[] opened = {false};
        does(() -> model.onOpen(() -> opened[0] = true));
        LocalDate day = LocalDate.of(2026, 12, 22);

        does(() -> model.newPostOn(day));

        Selected.OfPost selected = (Selected.OfPost) desk.selection.get();
        assertThat(post(selected.post()).day()).contains(day);
        assertThat(post(selected.post()).channel()).isEqualTo(HospitalPlan.LINKEDIN.id());
        assertThat(opened[0]).isTrue();
        assertThat(notice().text()).isEqualTo("New draft on Tue 22 Dec");
    }

    @Test
    void aNewPostInASelectedGapIsOnItsChannel() {
        does(() -> model.select(new Selected.OfSilence(HospitalPlan.INSTAGRAM.id(), LocalDate.of(2026, 12, 18))));

        does(() -> model.newPostOn(LocalDate.of(2026, 12, 21)));

        Selected.OfPost selected = (Selected.OfPost) desk.selection.get();
        assertThat(post(selected.post()).channel()).isEqualTo(HospitalPlan.INSTAGRAM.id());
    }

    @Test
    void gapsAreVisitedInOrderAndBeyondTheLastItIsSaid() {
        does(model::nextGap);
        assertThat(desk.selection.get())
                .isEqualTo(new Selected.OfSilence(HospitalPlan.LINKEDIN.id(), LocalDate.of(2026, 12, 9)));

        does(model::nextGap);
        assertThat(desk.selection.get())
                .isEqualTo(new Selected.OfSilence(HospitalPlan.INSTAGRAM.id(), LocalDate.of(2026, 12, 18)));

        does(model::previousGap);
        assertThat(desk.selection.get())
                .isEqualTo(new Selected.OfSilence(HospitalPlan.LINKEDIN.id(), LocalDate.of(2026, 12, 9)));

        does(model::previousGap);
        assertThat(notice().text()).isEqualTo("No gap before this");
    }

    @Test
    void oneChannelAloneHasItsOwnPostsGapsAndCounts() {
        does(() -> model.showOnly(HospitalPlan.INSTAGRAM.id()));

        assertThat(page().channels()).containsExactly(HospitalPlan.INSTAGRAM);
        assertThat(posts()).allMatch(post -> post.channel().equals(HospitalPlan.INSTAGRAM.id())).isNotEmpty();
        assertThat(page().weeks().getFirst().wanted()).isEqualTo(2);

        does(model::nextGap);
        assertThat(desk.selection.get())
                .isEqualTo(new Selected.OfSilence(HospitalPlan.INSTAGRAM.id(), LocalDate.of(2026, 12, 18)));

        does(() -> model.showOnly(HospitalPlan.INSTAGRAM.id()));
        assertThat(page().channels()).hasSize(5);
    }

    @Test
    void choosingEveryChannelIsNoFilter() {
        does(() -> model.showOnly(Set.of(HospitalPlan.X.id(), HospitalPlan.FACEBOOK.id())));
        assertThat(model.onlyProperty().get()).hasSize(2);

        Set<Id<Channel>> all = Set.copyOf(HospitalPlan.CHANNELS.stream().map(Channel::id).toList());
        does(() -> model.showOnly(all));
        assertThat(model.onlyProperty().get()).isEmpty();
    }

    @Test
    void aDeletedPostIsGoneAndNoLongerSelected() {
        does(() -> model.select(new Selected.OfPost(SEPSIS)));
        does(() -> model.selected().onlyOne(model::delete));

        assertThat(desk.calendar.library.posts().find(SEPSIS)).isEmpty();
        assertThat(desk.selection.get()).isEqualTo(new Selected.Nothing());

        does(notice().actions().getFirst().run());
        assertThat(post(SEPSIS).title()).isEqualTo("Know the signs of sepsis");
    }

    @Test
    void aPostOfAnotherMonthCanBeWorkedOnWhileItIsSelected() {
        does(() -> model.select(new Selected.OfPost(SEPSIS)));
        does(() -> model.goTo(LocalDate.of(2027, 6, 1)));

        does(() -> model.selected().onlyOne(model.deeds()::copyText));

        assertThat(desk.answers.copied).containsExactly("Know the signs of sepsis.");
    }

    @Test
    void aDraftThatWentOutIsMarkedPostedOnlyWithAReason() {
        does(() -> model.markPosted(post(SEPSIS)));
        assertThat(post(SEPSIS).status()).isEqualTo(PostStatus.IN_REVIEW);

        desk.answers.texts.add("Sent from the phone");
        does(() -> model.markPosted(post(SEPSIS)));

        assertThat(post(SEPSIS).status()).isEqualTo(PostStatus.POSTED);
        assertThat(post(SEPSIS).outcome().reason()).isEqualTo("Sent from the phone");
        assertThat(post(SEPSIS).outcome().postedAt()).contains(desk.calendar.workspace.now());
    }

    @Test
    void whatWasPlannedEarlierTodayIsTakenToHaveGoneOutThen() {
        Post early = HospitalPlan.post("early", HospitalPlan.X, OpenCalendar.TODAY, LocalTime.of(8, 15),
                PostStatus.SCHEDULED, "Good morning");
        does(() -> desk.calendar.keep(HospitalPlan.only(List.of(), List.of(early))));

        does(() -> model.markPosted(post(early.id())));

        assertThat(post(early.id()).outcome().postedAt())
                .contains(OpenCalendar.TODAY.atTime(8, 15).atZone(OpenCalendar.LONDON).toInstant());
    }

    @Test
    void aCopyIsADraftOfItsOwnAndSelected() {
        does(() -> model.duplicate(post(HospitalPlan.id("Ramp to care"))));

        Selected.OfPost copy = (Selected.OfPost) desk.selection.get();
        assertThat(copy.post()).isNotEqualTo(HospitalPlan.id("Ramp to care"));
        assertThat(post(copy.post()).status()).isEqualTo(PostStatus.DRAFT);
    }

    @Test
    void stepsFromElsewhereAreSeenInTheMonth() {
        does(() -> desk.calendar
                .keep(HospitalPlan.only(List.of(), List.of(HospitalPlan.post("new", HospitalPlan.X, FRIDAY,
                        LocalTime.NOON, PostStatus.DRAFT, "From elsewhere")))));

        assertThat(posts()).anyMatch(post -> post.title().equals("From elsewhere"));
    }

    /** Does something on the JavaFX thread and waits for all that follows from it. */
    @Test
    void whatIsCopiedIsPastedAsFarApartAsItWas() {
        PostClipboard clipboard = new PostClipboard(model);
        Id<Post> ramp = HospitalPlan.id("Ramp to care");
        does(() -> desk.selection.select(List.of(SEPSIS, ramp)));
        does(clipboard::copy);
        does(() -> model.goTo(FRIDAY.plusDays(10)));
        does(clipboard::paste);

        List<Post> copies = desk.selection.posts().stream()
                .map(id -> desk.calendar.library.posts().find(id).orElseThrow()).toList();
        assertThat(copies).extracting(post -> post.day().orElseThrow()).containsExactlyInAnyOrder(FRIDAY.plusDays(11),
                FRIDAY.plusDays(10));
        assertThat(copies).allMatch(post -> post.status() == PostStatus.DRAFT);
        assertThat(desk.calendar.library.posts().find(SEPSIS).orElseThrow().day()).contains(FRIDAY);
        desk.calendar.workspace.undo();
        assertThat(copies).allMatch(post -> desk.calendar.library.posts().find(post.id()).isEmpty());
    }

    @Test
    void whatIsCutMovesWhenItIsPastedAndOnlyOnce() {
        PostClipboard clipboard = new PostClipboard(model);
        does(() -> desk.selection.select(List.of(SEPSIS)));
        does(clipboard::cut);
        does(() -> model.goTo(FRIDAY.plusDays(3)));
        does(clipboard::paste);
        assertThat(desk.calendar.library.posts().find(SEPSIS).orElseThrow().day()).contains(FRIDAY.plusDays(3));

        does(() -> model.goTo(FRIDAY));
        does(clipboard::paste);
        assertThat(desk.calendar.library.posts().find(SEPSIS).orElseThrow().day()).contains(FRIDAY.plusDays(3));
        assertThat(desk.notices.showing().getLast().text()).isEqualTo("No posts were cut or copied");
    }

    private void does(Runnable deed) {
        try {
            WaitForAsyncUtils.asyncFx(deed::run).get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        for (int round = 0; round < 4; round++) {
            desk.await();
            OnFx.flush();
        }
    }

    private MonthPlan page() {
        return model.pageProperty().get().orElseThrow();
    }

    private List<Post> posts() {
        return page().weeks().stream().flatMap(week -> week.days().stream()).flatMap(day -> day.posts().stream())
                .toList();
    }

    private Post post(Id<Post> id) {
        Optional<Post> shown = posts().stream().filter(post -> post.id().equals(id)).findFirst();
        return shown.orElseGet(() -> desk.calendar.library.posts().find(id).orElseThrow());
    }

    private Notice notice() {
        return desk.notices.showing().getLast();
    }
}
