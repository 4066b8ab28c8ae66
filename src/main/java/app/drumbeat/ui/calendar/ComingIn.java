package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.geometry.Point2D;

import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.post.ChipWords;
import app.drumbeat.ui.post.PostChip;

/** A post that comes into a grid from elsewhere: a chip follows the pointer, and the day below says what the drop would do. */
final class ComingIn implements DropGround {

    private static final double WIDTH = 130;

    private final PlanGrid grid;
    private final CalendarViewModel model;
    private final DropOutlook outlook;
    private final PostChip ghost;
    private Optional<Post> carried = Optional.empty();
    private Optional<DayCell> target = Optional.empty();
    private Optional<LocalTime> time = Optional.empty();

    ComingIn(PlanGrid grid, CalendarViewModel model, ChipWords words, DropOutlook outlook) {
        this.grid = grid;
        this.model = model;
        this.outlook = outlook;
        ghost = new PostChip(words);
        ghost.getStyleClass().add("ghost");
        ghost.setManaged(false);
        ghost.setVisible(false);
        grid.over().getChildren().add(ghost);
    }

    @Override
    public void begin(Post post) {
        carried = Optional.of(post);
        grid.plan().ifPresent(month -> ghost.show(post, month.channels().stream()
                .filter(channel -> channel.id().equals(post.channel())).findFirst(), month.today()));
        ghost.setTall(false);
        ghost.resize(WIDTH, PostChip.LOW);
        ghost.setVisible(true);
        outlook.begin(post);
    }

    @Override
    public void over(double sceneX, double sceneY) {
        Point2D here = grid.sceneToLocal(sceneX, sceneY);
        ghost.relocate(here.getX() - 20, here.getY() - PostChip.LOW / 2);
        Optional<LocalDate> day = grid.dayAt(here.getX(), here.getY());
        light(day.flatMap(grid::cell));
        time = day.flatMap(there -> grid.order().timeAt(here.getY()));
        outlook.over(day, time, ghost.getLayoutX(), ghost.getLayoutY() + ghost.getHeight());
    }

    @Override
    public void drop() {
        Optional<Post> post = carried;
        Optional<LocalDate> day = target.map(DayCell::date);
        Optional<LocalTime> at = time;
        cancel();
        post.ifPresent(idea -> day.ifPresent(there -> model.deeds().plan(idea, new Slot(there, at))));
    }

    @Override
    public void cancel() {
        carried = Optional.empty();
        ghost.setVisible(false);
        outlook.end();
        light(Optional.empty());
        time = Optional.empty();
    }

    private void light(Optional<DayCell> day) {
        if (!day.equals(target)) {
            target.ifPresent(cell -> cell.setDrop(false));
            day.ifPresent(cell -> cell.setDrop(true));
            target = day;
        }
    }
}
