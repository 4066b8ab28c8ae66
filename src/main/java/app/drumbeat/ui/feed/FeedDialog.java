package app.drumbeat.ui.feed;

import java.util.List;
import java.util.function.Function;
import javafx.stage.Window;

import app.drumbeat.application.feed.FeedDetail;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.Checks;
import app.drumbeat.ui.kit.Form;
import app.drumbeat.ui.kit.SpanField;
import app.drumbeat.ui.kit.StateMark;
import app.drumbeat.ui.kit.TargetField;
import app.drumbeat.ui.kit.WorkDialog;
import app.drumbeat.words.Texts;

/** What goes into a calendar feed, and where it goes. */
public final class FeedDialog {

    private FeedDialog() {}

    public static WorkDialog over(Window owner, FeedViewModel model, Texts texts) {
        Function<Id<Channel>, Channel> channel = id -> model.channels().stream()
                .filter(known -> known.id().equals(id)).findFirst().orElseThrow();
        List<Id<Channel>> ids = model.channels().stream().map(Channel::id).toList();
        Form form = new Form(texts)
                .tall("feed.dialog.channels",
                        new Checks<>(ids, model.chosenChannels(), id -> channel.apply(id).name(),
                                id -> new ChannelMark(channel.apply(id), texts)))
                .tall("feed.dialog.states",
                        new Checks<>(FeedViewModel.STATES, model.chosenStates(),
                                state -> texts.of("status." + state.name()), state -> new StateMark(state, texts)))
                .options("feed.dialog.detail", List.of(FeedDetail.values()), model.detailProperty(),
                        detail -> texts.of("feed.dialog.detail." + detail.name()))
                .field("feed.dialog.span",
                        new SpanField(texts, model.spanProperty().get(), model.spanProperty()::set))
                .field("feed.dialog.file", new TargetField(texts, model.target(), model::chooseFile));
        return new WorkDialog(owner, texts, texts.of("feed.dialog.title"), texts.of("feed.dialog.text"), model.errand())
                .choices(form.build()).outlook(model.outlookProperty())
                .main(texts.of("feed.dialog.export"), model.ready(), model::export)
                .closesWith(model.doneProperty());
    }
}
