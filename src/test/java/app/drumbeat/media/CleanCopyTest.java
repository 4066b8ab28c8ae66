package app.drumbeat.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.port.MediaFolder;
import app.drumbeat.domain.port.Progress;

/** What is kept beside the calendar says nothing of where, when and with what a picture was taken. */
class CleanCopyTest {

    private static final String SECRET = "Ward 7, 51.5007 N 0.1246 W, camera 4711";

    @TempDir
    Path folder;

    private final MediaFolder media = new FilesBeside();
    private Path calendar;

    @BeforeEach
    void aCalendar() {
        calendar = folder.resolve("plan.drumbeat");
    }

    @Test
    void aJpegKeepsItsPixelsAndLosesWhatItSaid() throws IOException {
        Path jpeg = Made.picture(folder.resolve("a.jpg"), 60, 40, "jpg", Color.BLUE);
        byte[] plain = Files.readAllBytes(jpeg);
        Files.write(jpeg, said(plain, 1));

        byte[] kept = kept(jpeg);

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Ward 7", "Exif", "comment", "behind");
        assertSamePixels(kept, plain);
    }

    @Test
    void howTheCameraWasHeldIsStillKnown() throws IOException {
        Path jpeg = Made.picture(folder.resolve("a.jpg"), 60, 40, "jpg", Color.BLUE);
        Files.write(jpeg, said(Files.readAllBytes(jpeg), 6));

        byte[] kept = kept(jpeg);

        Path copy = Files.write(folder.resolve("copy.jpg"), kept);
        FileHead head = FileHead.of(copy).orElseThrow();
        assertThat(head.orientation()).isEqualTo(6);
        assertThat(List.of(head.width(), head.height())).containsExactly(40, 60);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Ward 7");
    }

    @Test
    void aPngLosesItsTexts() throws IOException {
        Path png = Made.picture(folder.resolve("a.png"), 60, 40, "png", Color.RED);
        byte[] plain = Files.readAllBytes(png);
        Files.write(png, withText(plain));

        byte[] kept = kept(png);

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Ward 7");
        assertSamePixels(kept, plain);
    }

    @Test
    void theSumIsThatOfTheCopySoThatTheSamePictureIsKeptOnce() throws IOException {
        Path jpeg = Made.picture(folder.resolve("a.jpg"), 60, 40, "jpg", Color.BLUE);
        Files.write(jpeg, said(Files.readAllBytes(jpeg), 1));
        Medium first = keep(jpeg, List.of());
        assertThat(first.bytes()).isEqualTo(Files.size(media.place(calendar, first.path())));
        assertThat(keep(jpeg, List.of(first))).isEqualTo(first);
        assertThat(media.state(calendar, first)).isEqualTo(MediaFolder.State.THERE);
    }

    @Test
    void aPictureThatIsCutOffIsKeptAsFarAsItGoes() throws IOException {
        Path jpeg = Made.picture(folder.resolve("a.jpg"), 60, 40, "jpg", Color.BLUE);
        byte[] whole = Files.readAllBytes(jpeg);
        Files.write(jpeg, Arrays.copyOf(whole, whole.length - 20));
        assertThat(kept(jpeg)).hasSizeGreaterThan(whole.length - 30);
    }

    @Test
    void brokenPicturesAreKeptOrRefusedAndNeverHoldUp() throws IOException {
        Path jpeg = Made.picture(folder.resolve("a.jpg"), 60, 40, "jpg", Color.BLUE);
        byte[] whole = said(Files.readAllBytes(jpeg), 3);
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            byte[] broken = whole.clone();
            for (int change = 0; change < 3; change++) {
                broken[2 + random.nextInt(broken.length - 2)] = (byte) random.nextInt(256);
            }
            MediaFolder.Look look = media.look(Files.write(jpeg, broken), Progress.NONE);
            assertThat(look.medium().isPresent() || look.problem().isPresent()).isTrue();
        }
    }

    private byte[] kept(Path file) throws IOException {
        return Files.readAllBytes(media.place(calendar, keep(file, List.of()).path()));
    }

    private Medium keep(Path file, List<Medium> known) {
        Medium looked = media.look(file, Progress.NONE).medium().orElseThrow();
        return media.keep(calendar, file, looked, known, Progress.NONE);
    }

    private static void assertSamePixels(byte[] one, byte[] other) throws IOException {
        BufferedImage a = ImageIO.read(new ByteArrayInputStream(one));
        BufferedImage b = ImageIO.read(new ByteArrayInputStream(other));
        assertThat(a.getRGB(0, 0, a.getWidth(), a.getHeight(), null, 0, a.getWidth()))
                .isEqualTo(b.getRGB(0, 0, b.getWidth(), b.getHeight(), null, 0, b.getWidth()));
    }

    /** A JPEG with Exif, a comment, and something behind its end. */
    private static byte[] said(byte[] jpeg, int orientation) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(whole);
        out.write(jpeg, 0, 2);
        byte[] text = SECRET.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        DataOutputStream tiff = new DataOutputStream(exif);
        tiff.write("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1));
        tiff.writeInt(8);
        tiff.writeShort(2);
        tiff.write(new byte[]{1, 14, 0, 2});
        tiff.writeInt(text.length);
        tiff.writeInt(38);
        tiff.write(new byte[]{1, 18, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
        tiff.writeInt(0);
        tiff.write(text);
        segment(out, 0xE1, exif.toByteArray());
        segment(out, 0xFE, "a comment".getBytes(StandardCharsets.US_ASCII));
        segment(out, 0xED, ("Photoshop 3.0\0" + SECRET).getBytes(StandardCharsets.US_ASCII));
        out.write(jpeg, 2, jpeg.length - 2);
        out.write(("behind the end: " + SECRET).getBytes(StandardCharsets.US_ASCII));
        return whole.toByteArray();
    }

    private static void segment(DataOutputStream out, int mark, byte[] body) throws IOException {
        out.write(0xFF);
        out.write(mark);
        out.writeShort(body.length + 2);
        out.write(body);
    }

    private static byte[] withText(byte[] png) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(whole);
        int afterHeader = 8 + 25;
        out.write(png, 0, afterHeader);
        byte[] body = ("tEXtComment\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(body);
        out.writeInt(body.length - 4);
        out.write(body);
        out.writeInt((int) sum.getValue());
        out.write(png, afterHeader, png.length - afterHeader);
        out.write(SECRET.getBytes(StandardCharsets.US_ASCII));
        return whole.toByteArray();
    }
}
