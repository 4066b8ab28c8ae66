package app.drumbeat.media;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.port.MediaFolder;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.files.PartFile;
import app.drumbeat.files.Privacy;
import app.drumbeat.files.Refusals;
import app.drumbeat.files.Sha256;

/** Pictures and films in a folder named for the calendar file, which only the user can read: {@code plan.media/} for {@code plan.drumbeat}. */
public final class FilesBeside implements MediaFolder {

    private static final String FOLDER = ".media";
    private static final int MOST_NAMES = 10_000;
    private static final String PASTED = "picture.png";

    @Override
    public Look look(Path file, Progress progress) {
        String name = String.valueOf(file.getFileName());
        long bytes = size(file);
        if (bytes == 0) {
            return Look.refused("media.problem.empty", name);
        }
        Optional<FileHead> found = FileHead.of(file);
        if (found.isEmpty()) {
            return Look.refused("media.problem.kind", name);
        }
        FileHead head = found.get();
        long largest = head.kind() == Medium.Kind.VIDEO ? LARGEST_FILM : LARGEST_PICTURE;
        if (bytes > largest) {
            return Look.refused("media.problem.large", name, bytes / 1_000_000, largest / 1_000_000);
        }
        if (!head.isWhole()) {
            return Look.refused("media.problem.broken", name);
        }
        if ((long) head.width() * head.height() > MOST_PIXELS) {
            return Look.refused("media.problem.pixels", name, head.width(), head.height(), MOST_PIXELS / 1_000_000);
        }
        Optional<Sha256.Sum> copy = clean(file, head);
        if (copy.isEmpty()) {
            return Look.refused("media.problem.broken", name);
        }
        Medium medium = new Medium(Medium.idOf(SafeName.of(file) + "." + head.ending()), "", copy.get().hex(),
                head.kind(), head.width(), head.height(), head.seconds(), copy.get().octets());
        return head.tellsPlace() && !CleanCopy.cleans(head)
                ? new Look(Optional.of(medium), Optional.of(Problem.warning("", "media.problem.place", name)))
                : Look.of(medium);
    }

    /** The checksum of the copy that would be kept; nothing where the file is no whole picture of its kind. */
    private static Optional<Sha256.Sum> clean(Path file, FileHead head) {
        try {
            return Optional.of(Sha256.of(out -> CleanCopy.write(file, head, out)));
        } catch (EOFException broken) {
            return Optional.empty();
        } catch (IOException e) {
            throw Refusals.whileReading(file, e);
        }
    }

    @Override
    public Medium keep(Path calendar, Path file, Medium medium, List<Medium> known, Progress progress) {
        return keep(calendar, file, file, medium, known, progress);
    }

    @Override
    public Medium keep(Path calendar, Pixels picture, List<Medium> known, Progress progress) {
        Path folder = folder(calendar);
        Privacy.makeFolder(folder);
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.argb(), 0, picture.width());
        try (PartFile part = PartFile.privatelyBeside(folder.resolve(PASTED))) {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(part.path(), StandardOpenOption.WRITE))) {
                ImageIO.write(image, "png", out);
            } catch (IOException e) {
                throw Refusals.whileWriting(part.target(), e);
            }
            Medium medium = new Medium(Medium.idOf(PASTED), "", Sha256.of(part.path()), Medium.Kind.IMAGE,
                    picture.width(), picture.height(), 0, size(part.path()));
            return keep(calendar, part.path().resolveSibling(PASTED), part.path(), medium, known, progress);
        }
    }

    @Override
    public void putBack(Path calendar, Medium medium, Path file, Progress progress) {
        Path target = place(calendar, medium.path());
        Privacy.makeFolderOf(target);
        copy(file, target, medium.bytes(), progress);
    }

    @Override
    public State state(Path calendar, Medium medium) {
        Path file = place(calendar, medium.path());
        if (isElsewhere(medium.path()) || !Files.isRegularFile(file)) {
            return State.MISSING;
        }
        return medium.bytes() == 0 || size(file) == medium.bytes() ? State.THERE : State.CHANGED;
    }

    @Override
    public Path place(Path calendar, String path) {
        Path folder = parent(calendar);
        try {
            return folder.resolve(path).normalize();
        } catch (InvalidPathException noName) {
            return folder.resolve(SafeName.of(Path.of("missing")));
        }
    }

    /** A path that leads to another computer, as a plan file may bring one, is not even looked at. */
    private static boolean isElsewhere(String path) {
        String start = path.replace('\\', '/');
        return start.startsWith("//") || start.startsWith("file:") || start.startsWith("http:")
                || start.startsWith("https:");
    }

    /** Keeps a file under the name of another. */
    private Medium keep(Path calendar, Path called, Path file, Medium medium, List<Medium> known, Progress progress) {
        Optional<Medium> same = known.stream().filter(other -> other.sha256().equals(medium.sha256()))
                .filter(other -> state(calendar, other) == State.THERE).findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        Path folder = folder(calendar);
        Privacy.makeFolder(folder);
        Path target = free(folder, called, medium);
        if (!Files.exists(target)) {
            copy(file, target, medium.bytes(), progress);
        }
        return medium.at(Medium.idOf(folder.getFileName() + "/" + target.getFileName()));
    }

    /** A name that nobody has, or that the very same file has already. */
    private static Path free(Path folder, Path file, Medium medium) {
        String ending = medium.path().substring(medium.path().lastIndexOf('.') + 1);
        String base = SafeName.of(file);
        for (int number = 1; number < MOST_NAMES; number++) {
            Path target = folder.resolve(SafeName.numbered(base, ending, number));
            if (!Files.exists(target)
                    || size(target) == medium.bytes() && Sha256.of(target).equals(medium.sha256())) {
                return target;
            }
        }
        throw new StoreException(StoreException.Kind.FAILED, folder.toString(), "Too many files of one name");
    }

    private static void copy(Path file, Path target, long bytes, Progress progress) {
        try (PartFile part = PartFile.privatelyBeside(target)) {
            Optional<FileHead> head = FileHead.of(file);
            try (OutputStream out = new ToldStream(Files.newOutputStream(part.path(), StandardOpenOption.WRITE),
                    done -> progress.at(done, bytes))) {
                if (head.isPresent()) {
                    CleanCopy.write(file, head.get(), out);
                } else {
                    Files.copy(file, out);
                }
            } catch (IOException e) {
                throw Files.isReadable(file) ? Refusals.whileWriting(target, e) : Refusals.whileReading(file, e);
            }
            part.publish();
        }
    }

    private static Path folder(Path calendar) {
        String name = String.valueOf(calendar.getFileName());
        int dot = name.lastIndexOf('.');
        return parent(calendar).resolve((dot > 0 ? name.substring(0, dot) : name) + FOLDER);
    }

    private static Path parent(Path calendar) {
        Path parent = calendar.toAbsolutePath().normalize().getParent();
        return parent == null ? calendar.toAbsolutePath() : parent;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw Refusals.whileReading(file, e);
        }
    }
}
