package app.drumbeat.ui.calendar.quarter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.QuarterPlan;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Tips;

/** The rows of all channels, one under the other; they share the height as far as that makes sense. */
final class QuarterRows extends Region {

    private final QuarterWords words;
    private final Tips tips;
    private final List<ChannelRow> rows = new ArrayList<>();
    private Consumer<ChannelRow> made = row -> {};
    private double left;

    QuarterRows(QuarterWords words, Tips tips) {
        this.words = words;
        this.tips = tips;
    }

    /** What is done once with each row that comes on screen. */
    void onMade(Consumer<ChannelRow> deed) {
        made = deed;
    }

    void show(QuarterPlan plan) {
        while (rows.size() > plan.rows().size()) {
            getChildren().remove(rows.removeLast());
        }
        while (rows.size() < plan.rows().size()) {
            ChannelRow row = new ChannelRow(words, tips);
            row.setHeadWidth(left);
            rows.add(row);
            getChildren().add(row);
            made.accept(row);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(plan, plan.rows().get(i));
        }
        requestLayout();
    }

    List<ChannelRow> rows() {
        return rows;
    }

    Optional<ChannelRow> row(Id<Channel> channel) {
        return rows.stream().filter(row -> row.channel().filter(channel::equals).isPresent()).findFirst();
    }

    void mark(Selected selected) {
        rows.forEach(row -> row.mark(selected));
    }

    /** The keys stand on a day of one row. */
    void stand(Optional<Id<Channel>> channel, Optional<LocalDate> day, boolean ringed) {
        rows.forEach(row -> row.stand(row.channel().equals(channel) ? day : Optional.empty(), ringed));
    }

    void setHeadWidth(double wide) {
        left = wide;
        rows.forEach(row -> row.setHeadWidth(wide));
    }

    /** How high all rows can be together before they look empty. */
    double most() {
        return rows.size() * ChannelRow.MOST;
    }

    @Override
    protected double computeMinHeight(double width) {
        return rows.size() * ChannelRow.LEAST;
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() / Math.max(1, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            double top = Math.round(i * height);
            rows.get(i).resizeRelocate(0, top, getWidth(), Math.round((i + 1) * height) - top);
        }
    }
}
