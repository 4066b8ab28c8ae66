package app.drumbeat.ui.post;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How a post names a picture or film: its way from the folder of the calendar, the same on every system. Pure. */
final class MediaPath {

    private MediaPath() {}

    /** With forward slashes; whole where there is no way from one to the other, as between two drives of Windows. */
    static String from(Path calendar, Path file) {
        Path folder = calendar.toAbsolutePath().normalize().getParent();
        Path whole = file.toAbsolutePath().normalize();
        Path way = folder != null && Objects.equals(folder.getRoot(), whole.getRoot())
                ? folder.relativize(whole)
                : whole;
        return way.toString().replace(way.getFileSystem().getSeparator(), "/");
    }

    /** The paths with one more behind them. */
    static List<String> added(List<String> paths, String path) {
        List<String> more = new ArrayList<>(paths);
        more.add(path);
        return more;
    }
}
