package app.drumbeat.ui.export;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.Window;

import app.drumbeat.application.exchange.ExportFormat;
import app.drumbeat.ui.export.ExportViewModel.Extent;
import app.drumbeat.ui.kit.Form;
import app.drumbeat.ui.kit.SpanField;
import app.drumbeat.ui.kit.TargetField;
import app.drumbeat.ui.kit.WorkDialog;
import app.drumbeat.words.Texts;

/** As what posts are written, which of them, and where they go. */
public final class ExportDialog {

    private ExportDialog() {}

    public static WorkDialog over(Window owner, ExportViewModel model, Texts texts) {
        SpanField span = new SpanField(texts, model.spanProperty().get(), model.spanProperty()::set);
        span.disableProperty().bind(Bindings.notEqual(model.extentProperty(), Extent.DAYS));
        Form form = new Form(texts)
                .options("export.dialog.format", List.of(ExportFormat.XLSX, ExportFormat.CSV, ExportFormat.PLAN),
                        model.formatProperty(), format -> texts.of("export.dialog.format." + format.name()))
                .options("export.dialog.extent", List.of(Extent.values()), model.extentProperty(),
                        extent -> texts.of("export.dialog.extent." + extent.name()))
                .field("export.dialog.span", span)
                .field("export.dialog.file", new TargetField(texts, model.delivery().target(), model::chooseFile));
        return new WorkDialog(owner, model.delivery(), texts.of("export.dialog.title"), texts.of("export.dialog.text"))
                .choices(form.build())
                .main(texts.of("export.dialog.export"), new SimpleBooleanProperty(true), model::export);
    }
}
