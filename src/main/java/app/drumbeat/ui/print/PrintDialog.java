package app.drumbeat.ui.print;

import java.util.List;
import javafx.stage.Window;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Paper;
import app.drumbeat.domain.port.PlanPrinter.Detail;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.Checks;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.Form;
import app.drumbeat.ui.kit.TargetField;
import app.drumbeat.ui.kit.WorkDialog;
import app.drumbeat.words.Texts;

/** Which months go on paper, and how. */
public final class PrintDialog {

    private PrintDialog() {}

    public static WorkDialog over(Window owner, PrintViewModel model, Texts texts) {
        Dates dates = new Dates(texts.locale());
        Form form = new Form(texts)
                .choice("print.dialog.month", model.months(), model.monthProperty(), dates::month)
                .choice("print.dialog.count", PrintViewModel.COUNTS, model.countProperty(),
                        count -> texts.of("print.dialog.months", count))
                .choice("print.dialog.paper", List.of(Paper.values()), model.sheetProperty(),
                        paper -> texts.of("print.dialog.paper." + paper.name()))
                .options("print.dialog.detail", List.of(Detail.values()), model.detailProperty(),
                        detail -> texts.of("print.dialog.detail." + detail.name()))
                .tall("print.dialog.channels",
                        new Checks<>(model.channels(), Channel::name, channel -> new ChannelMark(channel, texts)))
                .field("print.dialog.file", new TargetField(texts, model.delivery().target(), model::chooseFile));
        return new WorkDialog(owner, model.delivery(), texts.of("print.dialog.title"), texts.of("print.dialog.text"))
                .choices(form.build()).main(texts.of("print.dialog.write"), model.ready(), model::print);
    }
}
