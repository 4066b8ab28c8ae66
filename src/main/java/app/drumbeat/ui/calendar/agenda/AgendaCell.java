package app.drumbeat.ui.calendar.agenda;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.calendar.CalendarViewModel;
import app.drumbeat.ui.calendar.PostMenu;
import app.drumbeat.ui.kit.PostLine;

/** One line of the agenda as a row of its list. */
final class AgendaCell extends ListCell<AgendaLine> {

    /** What a row can be, as states of the style sheets. */
    private enum Kind {
        WEEK, SHORT_WEEK, DAY, TODAY, CAMPAIGN, POST, SILENCE
    }

    private final AgendaWords said;
    private final PostMenu menus;
    private final CalendarViewModel model;
    private final AgendaRow row = new AgendaRow();

    AgendaCell(AgendaWords said, PostMenu menus, CalendarViewModel model) {
        this.said = said;
        this.menus = menus;
        this.model = model;
        getStyleClass().add("agenda-cell");
        setPrefWidth(0);
        setOnContextMenuRequested(event -> {
            AgendaLine line = getItem();
            if (line != null) {
                line.asPost().map(menus::of).orElseGet(() -> menus.of(line.day())).show(this,
                        event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void clicked(MouseEvent event) {
        AgendaLine line = getItem();
        if (line != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            line.asPost().ifPresentOrElse(model::open, () -> {
                if (line instanceof AgendaLine.OfDay && model.writable()) {
                    model.newPostOn(line.day());
                }
            });
        }
    }

    @Override
    protected void updateItem(@Nullable AgendaLine line, boolean empty) {
        super.updateItem(line, empty);
        Optional<MonthPlan> plan = model.pageProperty().get();
        if (empty || line == null || plan.isEmpty()) {
            setGraphic(null);
            setAccessibleText("");
            kind(null);
            return;
        }
        show(line, plan.get());
        setGraphic(row);
    }

    private void show(AgendaLine line, MonthPlan plan) {
        switch (line) {
            case AgendaLine.OfWeek week -> {
                kind(week.week().isShort() ? Kind.SHORT_WEEK : Kind.WEEK);
                row.words(said.week(week.week(), plan.today()), said.planned(week.week()));
                setAccessibleText(said.words().week(week.week(), plan.today()));
            }
            case AgendaLine.OfDay day -> {
                kind(day.day().equals(plan.today()) ? Kind.TODAY : Kind.DAY);
                row.words(said.day(day.plan(), plan.today()), said.about(day.plan(), plan));
                setAccessibleText(said.words().day(day.plan(), plan));
            }
            case AgendaLine.OfCampaign campaign -> {
                kind(Kind.CAMPAIGN);
                String all = said.words().campaign(campaign.bar().campaign(), plan.channels(), plan.today());
                row.band(Optional.empty(), all, said.words().texts());
                setAccessibleText(all);
            }
            case AgendaLine.OfSilence silence -> {
                kind(Kind.SILENCE);
                String all = said.words().fullSilence(silence.band(), plan.today());
                row.band(Optional.of(silence.band().channel()), all, said.words().texts());
                setAccessibleText(all);
            }
            case AgendaLine.OfPost post -> show(post.post(), plan);
        }
    }

    private void show(Post post, MonthPlan plan) {
        kind(Kind.POST);
        Optional<Channel> channel = plan.channels().stream().filter(known -> known.id().equals(post.channel()))
                .findFirst();
        String state = said.words().texts().of("status." + post.status().name());
        String title = PostLine.called(post, said.words().texts());
        String campaign = said.campaign(post, plan).orElse("");
        row.post(new AgendaRow.PostParts(post, channel, said.time(post), title, campaign, state),
                said.words().texts());
        row.quieter(post.day().filter(day -> day.isBefore(plan.today())).isPresent(),
                post.status() == PostStatus.CANCELLED);
        setAccessibleText(said.words().texts().of("agenda.post.spoken", channel.map(Channel::name).orElse(""),
                said.time(post), title, state, campaign, post.isNotSent(plan.today()) ? 1 : 0, post.media().size(),
                model.held().holds(post) ? 1 : 0));
        boolean held = model.held().holds(post);
        row.warn(held || post.isNotSent(plan.today()));
    }

    private void kind(@Nullable Kind wanted) {
        for (Kind kind : Kind.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(kind.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                    kind == wanted);
        }
    }
}
