package app.drumbeat.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.plan.TodayList;
import app.drumbeat.domain.plan.TodayList.Section;
import app.drumbeat.domain.plan.TodayList.Task;
import app.drumbeat.domain.post.Post;

/** One line of the page: the head of a section, or something to do. */
sealed interface TodayLine {

    /** A section begins. */
    record Head(Section section, int count) implements TodayLine {}

    record ToDo(Task task) implements TodayLine {}

    static List<TodayLine> of(TodayList list) {
        List<TodayLine> lines = new ArrayList<>();
        for (Section section : Section.values()) {
            List<Task> tasks = list.tasks().stream().filter(task -> task.section() == section).toList();
            if (!tasks.isEmpty()) {
                lines.add(new Head(section, tasks.size()));
                tasks.forEach(task -> lines.add(new ToDo(task)));
            }
        }
        return lines;
    }

    /** The post of a line; nothing where it is a head. */
    default Optional<Post> post() {
        return this instanceof ToDo todo ? Optional.of(todo.task().post()) : Optional.empty();
    }
}
