package app.drumbeat.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import app.drumbeat.domain.port.Progress;

/**
 * The parts of a workbook, read in place: nothing is unpacked to disk, so no name in it can lead anywhere.
 *
 * <p>All parts together may give no more than {@link Limits#MOST_BYTES}, whatever the archive says of their sizes.
 */
final class Archive implements AutoCloseable {

    private static final int MOST_ENTRIES = 20_000;

    /** The parts gave more than they may; carried through the XML parser. */
    static final class Overflow extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final Progress progress;
    private final Limits limits;
    private final long total;
    private long read;

    Archive(Path file, Limits limits, Progress progress) throws IOException, Unreadable {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new Unreadable("", "exchange.read.brokenArchive");
        }
        this.progress = progress;
        this.limits = limits;
        if (zip.size() > MOST_ENTRIES) {
            zip.close();
            throw Limits.tooLarge();
        }
        zip.stream().forEach(entry -> entries.putIfAbsent(plain(entry.getName()), entry));
        total = entries.values().stream().filter(entry -> entry.getName().startsWith("xl/"))
                .filter(entry -> entry.getName().endsWith(".xml")).mapToLong(entry -> Math.max(0, entry.getSize()))
                .sum();
    }

    boolean has(String name) {
        return entries.containsKey(plain(name));
    }

    /** The text of a small part, or nothing where there is none. */
    Optional<String> begin(String name, int bytes) throws IOException {
        ZipEntry entry = entries.get(plain(name));
        if (entry == null) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            return Optional.of(new String(in.readNBytes(bytes), StandardCharsets.UTF_8));
        }
    }

    /** Opens an XML part, or nothing where there is none. Part names are alike whatever their case (ISO/IEC 29500-2). */
    Optional<XmlPart> open(String name) throws IOException, Unreadable {
        ZipEntry entry = entries.get(plain(name));
        if (entry == null) {
            return Optional.empty();
        }
        return Optional.of(new XmlPart(new XmlGuard(zip.getInputStream(entry), this::count), limits));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void count() {
        read += XmlGuard.TOLD_EVERY;
        if (read > Limits.MOST_BYTES) {
            throw new Overflow();
        }
        progress.at(Math.min(read, total), total);
    }

    private static String plain(String name) {
        return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }
}
