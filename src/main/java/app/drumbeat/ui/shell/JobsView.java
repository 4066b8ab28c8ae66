package app.drumbeat.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.drumbeat.ui.kit.Job;
import app.drumbeat.words.Texts;

/** Long work that is going on, each with its name, a bar and a way to stop it; nothing at all while there is none. */
final class JobsView extends VBox {

    JobsView(ObservableList<Job> jobs, Texts texts) {
        getStyleClass().add("jobs");
        jobs.addListener((ListChangeListener<Job>) change -> show(jobs, texts));
        show(jobs, texts);
    }

    private void show(ObservableList<Job> jobs, Texts texts) {
        getChildren().setAll(jobs.stream().map(job -> line(job, texts)).toList());
        setVisible(!jobs.isEmpty());
        setManaged(!jobs.isEmpty());
    }

    private static Node line(Job job, Texts texts) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.doneProperty());
        bar.setAccessibleText(job.name());
        Button cancel = new Button(texts.of("shell.job.cancel"));
        cancel.setOnAction(event -> {
            cancel.setDisable(true);
            job.cancel();
        });
        HBox line = new HBox(new Label(job.name()), bar, cancel);
        line.getStyleClass().add("job");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
