package app.drumbeat.ui.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.application.consent.ConsentImport;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.domain.consent.ConsentScope.Kind;
import app.drumbeat.domain.consent.Person;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.exchange.TableFiles;
import app.drumbeat.media.SignedForms;
import app.drumbeat.ui.ByHand;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.OtherScreen;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.calendar.CalendarDesk;
import app.drumbeat.ui.calendar.HospitalPlan;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Themes;
import app.drumbeat.words.Texts;

/** The page of the register: written down, changed in place, withdrawn, erased, and names behind a passphrase. */
@ExtendWith(ApplicationExtension.class)
@Tag(OtherScreen.TAG)
class ConsentsScreenTest {

    private static final String PASSPHRASE = "correct horse battery";

    @TempDir
    Path folder;

    @AutoClose
    private CalendarDesk desk;
    private Scene scene;
    private Themes themes;
    private final List<Selected> wentTo = new ArrayList<>();

    @Start
    void show(Stage stage) {
        desk = CalendarDesk.hospital(folder);
        OpenCalendar calendar = desk.calendar;
        Consent ann = calendar.consents.add("C-2026-014",
                new ConsentScope(Set.of(Kind.STORY, Kind.IMAGE), List.of(), "Winter campaign", true));
        calendar.consents.change(ann.id(), old -> old.until(Optional.of(LocalDate.of(2026, 12, 20))));
        calendar.consents.changePerson(ann.id(), old -> new Person("Ann Example", "", "ann@example.org", ""));
        Consent other = calendar.consents.add("C-2025-003", new ConsentScope(Set.of(Kind.FILM), List.of(), "", false));
        calendar.consents.withdraw(other.id());
        Post story = calendar.post(HospitalPlan.X, LocalDate.of(2026, 12, 8), "11:00", "Ann’s winter",
                PostStatus.DRAFT);
        calendar.portraying.shows(story.id(), Kind.STORY, true);
        calendar.portraying.leans(story.id(), ann.id(), true);
        show(stage, desk.texts);
    }

    private void show(Stage stage, Texts texts) {
        ConsentsScreen screen = new ConsentsScreen(new ConsentsViewModel(
                new ConsentsViewModel.Services(desk.calendar.consents, desk.calendar.reading, new SignedForms(),
                        new ConsentImport(desk.calendar.workspace, new TableFiles(desk.texts),
                                new Fresh(UUID::randomUUID, Clock.systemUTC()), desk.calendar.lock)),
                new ConsentTools(desk.background, desk.answers, desk.wayBack, new ByHand()), new Remembering(),
                desk.refresher, texts), texts);
        Themes.loadFonts();
        scene = new Scene((Parent) screen.node(), 1100, 740);
        themes = new Themes(scene);
        themes.choose(Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        screen.shown();
    }

    @Test
    void theRegisterSaysWhatIsAllowedAndForHowLong() {
        choose(1);

        assertThat(words(".page-title")).containsExactly("C-2026-014");
        assertThat(words(".settings-text")).containsExactly("ends in 18 days, Sun 20 Dec");
        assertThat(words(".register-post")).hasSize(1).allMatch(said -> said.contains("Ann’s winter"));
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST)) {
            OnFx.run(() -> themes.choose(theme));
            settle();
            OnFx.run(() -> Pictures.take(scene, "consents-" + theme.name().toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void inGermanAndNarrowNothingIsCutOff() {
        OnFx.run(() -> {
            Stage stage = (Stage) scene.getWindow();
            show(stage, Texts.of(Locale.GERMANY));
            stage.setWidth(760);
        });
        choose(1);
        OnFx.run(() -> Pictures.take(scene, "consents-german-narrow"));
        assertThat(words(".page-title")).containsExactly("C-2026-014");
    }

    @Test
    void anEndBeforeTheBeginningIsRefusedInWords() {
        choose(1);
        OnFx.run(() -> {
            TextField until = (TextField) scene.lookup("#consent-until");
            until.setText("1 Jan 2026");
            until.getOnAction().handle(new ActionEvent());
        });
        settle();

        assertThat(words(".field-problem")).contains("A consent cannot end before it begins.");
        assertThat(stored("C-2026-014").until()).contains(LocalDate.of(2026, 12, 20));
    }

    @Test
    void aWithdrawalIsAskedForOnceAndTakesEffect() {
        choose(1);
        desk.answers.answers.add("It was withdrawn");
        press("#consent-withdraw");

        assertThat(stored("C-2026-014").withdrawn()).contains(OpenCalendar.TODAY);
        assertThat(words(".settings-text")).containsExactly("withdrawn on Wed 2 Dec");
    }

    @Test
    void anErasedPersonIsGoneFromThePageToo() {
        choose(1);
        desk.answers.answers.add("Erase the person");
        press("#consent-erase");

        assertThat(stored("C-2026-014").person()).isEqualTo(Person.UNKNOWN);
        assertThat(words(".panel-hint")).anyMatch(said -> said.startsWith("The person was erased on"));
    }

    @Test
    void namesAreSealedLockedAndOpenedAgain() {
        choose(1);
        desk.answers.texts.addAll(List.of(PASSPHRASE, PASSPHRASE));
        menu("consent-protect");
        assertThat(desk.answers.copied).hasSize(1);
        assertThat(stored("C-2026-014").person().isSealed()).isTrue();

        menu("consent-lockNow");
        assertThat(words(".panel-hint")).anyMatch(said -> said.startsWith("Locked by your passphrase"));
        assertThat(OnFx.ask(() -> ((MenuButton) scene.lookup("#consents-names")).getText())).isEqualTo("Names: locked");

        desk.answers.texts.add("wrong horse battery");
        menu("consent-unlock");
        assertThat(desk.answers.asked).anyMatch(said -> said.startsWith("That is neither the passphrase"));

        desk.answers.texts.add(PASSPHRASE);
        menu("consent-unlock");
        assertThat(words(".panel-hint")).noneMatch(said -> said.startsWith("Locked"));
    }

    @Test
    void twoPassphrasesThatDifferChangeNothing() {
        choose(1);
        desk.answers.texts.addAll(List.of(PASSPHRASE, "another one altogether"));
        menu("consent-protect");
        desk.answers.texts.add("short");
        menu("consent-protect");

        assertThat(desk.answers.asked).anyMatch(said -> said.contains("not the same"))
                .anyMatch(said -> said.contains("10 characters"));
        assertThat(stored("C-2026-014").person().isSealed()).isFalse();
    }

    @Test
    void aPostThatLeansOnItIsShownInTheCalendar() {
        choose(1);
        OnFx.run(() -> ((Hyperlink) scene.lookup(".register-post")).fire());

        assertThat(wentTo).hasSize(1).allMatch(Selected.OfPost.class::isInstance);
    }

    @Test
    void whatIsLookedForNarrowsTheList() {
        settle();
        OnFx.run(() -> ((TextField) scene.lookup("#consents-search")).setText("ann ex"));

        assertThat(OnFx.ask(() -> list().getItems().size())).isEqualTo(1);
    }

    private Consent stored(String reference) {
        return desk.calendar.library.consents().list().stream().filter(one -> one.reference().equals(reference))
                .findFirst().orElseThrow();
    }

    private ListView<?> list() {
        return (ListView<?>) scene.lookup("#consents");
    }

    private void choose(int index) {
        settle();
        OnFx.run(() -> list().getSelectionModel().select(index));
        settle();
    }

    private void press(String selector) {
        OnFx.run(() -> ((Button) scene.lookup(selector)).fire());
        settle();
        settle();
    }

    private void menu(String id) {
        OnFx.run(() -> ((MenuButton) scene.lookup("#consents-names")).getItems().stream()
                .filter(item -> item.getId().equals(id)).findFirst().orElseThrow().fire());
        settle();
        settle();
    }

    private void settle() {
        desk.await();
        OnFx.run(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private List<String> words(String selector) {
        return OnFx.ask(() -> scene.getRoot().lookupAll(selector).stream().filter(Node::isVisible)
                .map(Labeled.class::cast).map(Labeled::getText).filter(said -> !said.isEmpty()).toList());
    }

    private final class Remembering implements Navigator {

        @Override
        public void goTo(Page page) {}

        @Override
        public void showInCalendar(LocalDate day, Selected selected) {
            wentTo.add(selected);
        }

        @Override
        public void importFiles(List<Path> paths) {}
    }
}
