package app.drumbeat.ui.feed;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.stage.Window;

import app.drumbeat.application.feed.FeedDetail;
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
        CheckBox deadlines = new CheckBox(texts.of("feed.dialog.deadlines.on"));
        deadlines.setId("feed-deadlines");
        deadlines.selectedProperty().bindBidirectional(model.deadlinesProperty());
        Form form = new Form(texts)
                .tall("feed.dialog.channels",
                        new Checks<>(model.channels(), Channel::name, channel -> new ChannelMark(channel, texts)))
                .tall("feed.dialog.states",
                        new Checks<>(model.states(), state -> texts.of("status." + state.name()),
                                state -> new StateMark(state, texts)))
                .options("feed.dialog.detail", List.of(FeedDetail.values()), model.detailProperty(),
                        detail -> texts.of("feed.dialog.detail." + detail.name()))
                .field("feed.dialog.span",
                        new SpanField(texts, model.spanProperty().get(), model.spanProperty()::set))
                .field("feed.dialog.deadlines", deadlines)
                .field("feed.dialog.file", new TargetField(texts, model.delivery().target(), model::chooseFile));
        return new WorkDialog(owner, model.delivery(), texts.of("feed.dialog.title"), texts.of("feed.dialog.text"))
                .choices(form.build()).main(texts.of("feed.dialog.export"), model.ready(), model::export);
    }
}
