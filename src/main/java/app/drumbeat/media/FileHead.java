package app.drumbeat.media;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.Tag;
import com.drew.metadata.bmp.BmpHeaderDirectory;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.heif.HeifDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.mov.QuickTimeDirectory;
import com.drew.metadata.mov.media.QuickTimeVideoDirectory;
import com.drew.metadata.mp4.Mp4Directory;
import com.drew.metadata.mp4.media.Mp4VideoDirectory;
import com.drew.metadata.webp.WebpDirectory;

import app.drumbeat.domain.media.Medium.Kind;
import app.drumbeat.files.Refusals;

/**
 * What the head of a file says of it. No pixel is decoded.
 *
 * @param ending what such a file's name ends with, without the dot
 * @param orientation how the camera was held (Exif 2.32, 4.6.4): 1 to 8, or 0 where a JPEG does not say
 * @param tellsPlace whether it says where it was taken
 * @param width as it is to be seen, turned where the camera was turned; 0 where the file does not say
 */
record FileHead(Kind kind, String ending, int width, int height, int seconds, int orientation, boolean tellsPlace) {

    private FileHead(Kind kind, String ending, int width, int height, int seconds) {
        this(kind, ending, width, height, seconds, 0, false);
    }

    private static final Map<FileType, String> IMAGES = Map.of(FileType.Jpeg, "jpg", FileType.Png, "png", FileType.Gif,
            "gif", FileType.WebP, "webp", FileType.Heif, "heic", FileType.Bmp, "bmp");
    private static final Map<FileType, String> FILMS = Map.of(FileType.Mp4, "mp4", FileType.QuickTime, "mov");
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MATROSKA = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3};

    /** Behind the signature, and the length and name of the first chunk. */
    private static final int PNG_SIZE_AT = 16;

    /** The camera was held upright: width and height change places (Exif 2.32, 4.6.4, Orientation 5 to 8). */
    private static final int TURNED = 5;
    private static final int LAST_TURNED = 8;

    /** Where films of telephones say their place: a text such as {@code com.apple.quicktime.location.ISO6709}. */
    private static final String FILM_PLACE = "location";

    /** What the file is, or nothing when it is neither picture, film nor document. */
    static Optional<FileHead> of(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            FileType type = FileTypeDetector.detectFileType((BufferedInputStream) in);
            if (type == FileType.Png) {
                return Optional.of(png(file));
            }
            if (IMAGES.containsKey(type)) {
                return Optional.of(image(file, type));
            }
            if (FILMS.containsKey(type)) {
                return Optional.of(film(file, type));
            }
            byte[] first = in.readNBytes(PDF.length);
            if (Arrays.equals(first, PDF)) {
                return Optional.of(new FileHead(Kind.DOCUMENT, "pdf", 0, 0, 0));
            }
            return Arrays.equals(Arrays.copyOf(first, MATROSKA.length), MATROSKA)
                    ? Optional.of(new FileHead(Kind.VIDEO, "webm", 0, 0, 0))
                    : Optional.empty();
        } catch (IOException e) {
            throw Refusals.whileReading(file, e);
        }
    }

    /** Whether it says how large it is, as every whole picture does. */
    boolean isWhole() {
        return kind != Kind.IMAGE || width > 0 && height > 0;
    }

    /**
     * The size stands in the first chunk (PNG 1.2, 3.4 and 4.1.1). The library would unpack the texts of later chunks too, and a
     * small file can hold very long ones.
     */
    private static FileHead png(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(PNG_SIZE_AT);
            int width = in.readInt();
            int height = in.readInt();
            boolean sound = width > 0 && height > 0;
            return new FileHead(Kind.IMAGE, "png", sound ? width : 0, sound ? height : 0, 0);
        } catch (EOFException cut) {
            return new FileHead(Kind.IMAGE, "png", 0, 0, 0);
        }
    }

    private static FileHead image(Path file, FileType type) throws IOException {
        Metadata metadata = metadata(file);
        int width = first(metadata, JpegDirectory.class, JpegDirectory.TAG_IMAGE_WIDTH, GifHeaderDirectory.class,
                GifHeaderDirectory.TAG_IMAGE_WIDTH,
                WebpDirectory.class, WebpDirectory.TAG_IMAGE_WIDTH, HeifDirectory.class, HeifDirectory.TAG_IMAGE_WIDTH,
                BmpHeaderDirectory.class, BmpHeaderDirectory.TAG_IMAGE_WIDTH);
        int height = first(metadata, JpegDirectory.class, JpegDirectory.TAG_IMAGE_HEIGHT, GifHeaderDirectory.class,
                GifHeaderDirectory.TAG_IMAGE_HEIGHT,
                WebpDirectory.class, WebpDirectory.TAG_IMAGE_HEIGHT, HeifDirectory.class,
                HeifDirectory.TAG_IMAGE_HEIGHT, BmpHeaderDirectory.class, BmpHeaderDirectory.TAG_IMAGE_HEIGHT);
        int held = type == FileType.Jpeg
                ? first(metadata, ExifIFD0Directory.class, ExifIFD0Directory.TAG_ORIENTATION)
                : 0;
        boolean turned = held >= TURNED && held <= LAST_TURNED;
        return new FileHead(Kind.IMAGE, ending(IMAGES, type), turned ? height : width, turned ? width : height, 0,
                held <= LAST_TURNED ? held : 0, tellsPlace(metadata));
    }

    private static FileHead film(Path file, FileType type) throws IOException {
        Metadata metadata = metadata(file);
        int width = first(metadata, Mp4VideoDirectory.class, Mp4VideoDirectory.TAG_WIDTH, QuickTimeVideoDirectory.class,
                QuickTimeVideoDirectory.TAG_WIDTH);
        int height = first(metadata, Mp4VideoDirectory.class, Mp4VideoDirectory.TAG_HEIGHT,
                QuickTimeVideoDirectory.class, QuickTimeVideoDirectory.TAG_HEIGHT);
        int seconds = first(metadata, Mp4Directory.class, Mp4Directory.TAG_DURATION_SECONDS, QuickTimeDirectory.class,
                QuickTimeDirectory.TAG_DURATION_SECONDS);
        return new FileHead(Kind.VIDEO, ending(FILMS, type), width, height, seconds, 0, tellsPlace(metadata));
    }

    private static boolean tellsPlace(Metadata metadata) {
        for (GpsDirectory gps : metadata.getDirectoriesOfType(GpsDirectory.class)) {
            if (gps.getGeoLocation() != null) {
                return true;
            }
        }
        for (Directory directory : metadata.getDirectories()) {
            for (Tag tag : directory.getTags()) {
                if (tag.getTagName().toLowerCase(Locale.ROOT).contains(FILM_PLACE)
                        && !(directory instanceof JpegDirectory)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A head that is broken says nothing. */
    private static Metadata metadata(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return ImageMetadataReader.readMetadata(in, Files.size(file));
        } catch (EOFException | ImageProcessingException | RuntimeException broken) {
            return new Metadata();
        }
    }

    /** The first of some places that says something; pairs of a directory and a tag of it. */
    private static int first(Metadata metadata, Object... places) {
        for (int i = 0; i < places.length; i += 2) {
            for (Object directory : metadata.getDirectoriesOfType(directory(places[i]))) {
                int value = value((Directory) directory, (Integer) places[i + 1]);
                if (value > 0) {
                    return value;
                }
            }
        }
        return 0;
    }

    @SuppressWarnings("unchecked") // only such are given
    private static Class<? extends Directory> directory(Object place) {
        return (Class<? extends Directory>) place;
    }

    private static int value(Directory directory, int tag) {
        try {
            double value = directory.containsTag(tag) ? directory.getDouble(tag) : 0;
            return value < 0 || value > Integer.MAX_VALUE ? 0 : (int) Math.ceil(value);
        } catch (MetadataException notANumber) {
            return 0;
        }
    }

    private static String ending(Map<FileType, String> endings, FileType type) {
        return endings.getOrDefault(type, "");
    }
}
