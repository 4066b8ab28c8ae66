package app.drumbeat.house;

import java.util.stream.Stream;

/** At least one breach of every rule of the house. */
final class Breaches {

    private Breaches() {}

    static Stream<Breach> all() {
        return Stream.of(floors(), order(), circles(), libraries(), habits()).flatMap(each -> each);
    }

    private static Stream<Breach> floors() {
        return Stream.of(
                Breach.of("a service that knows the store", Floors.roomsKnowOnlyTheRoomsOfThePlan,
                        "package app.drumbeat.application.breach; class A { app.drumbeat.store.StoreBreach store; }",
                        "package app.drumbeat.store; public class StoreBreach {}"),
                Breach.of("a screen that knows the commands", Floors.roomsKnowOnlyTheRoomsOfThePlan,
                        "package app.drumbeat.ui.breach; class B { app.drumbeat.cli.CliBreach command; }",
                        "package app.drumbeat.cli; public class CliBreach {}"),
                Breach.of("a room outside that knows another", Floors.roomsKnowOnlyTheRoomsOfThePlan,
                        "package app.drumbeat.ical; class C { app.drumbeat.json.JsonBreach json; }",
                        "package app.drumbeat.json; public class JsonBreach {}"),
                Breach.of("a screen that writes files", Floors.roomsKnowOnlyTheRoomsOfThePlan,
                        "package app.drumbeat.ui.breach; class D { app.drumbeat.files.FilesBreach files; }",
                        "package app.drumbeat.files; public class FilesBreach {}"),
                Breach.of("someone who knows the start", Floors.roomsKnowOnlyTheRoomsOfThePlan,
                        "package app.drumbeat.cli; class E { app.drumbeat.start.StartBreach start; }",
                        "package app.drumbeat.start; public class StartBreach {}"),
                Breach.of("a room that is not in the plan", Floors.roomsKnowOnlyTheRoomsOfThePlan,
                        "package app.drumbeat.attic; class F { app.drumbeat.words.WordsBreach words; }",
                        "package app.drumbeat.words; public class WordsBreach {}"),
                Breach.of("a rule that reads a file", Floors.theDomainKnowsTheJavaLanguageAlone,
                        "app.drumbeat.domain.base", "G", "boolean b = java.nio.file.Files.exists(null);"),
                Breach.of("a rule that speaks SQL", Floors.theDomainKnowsTheJavaLanguageAlone,
                        "app.drumbeat.domain.base", "H", "java.sql.Connection connection;"),
                Breach.of("a rule that takes a path", Floors.onlyThePortsNameAPlaceOnDisk,
                        "app.drumbeat.domain.plan", "I", "java.nio.file.Path path;"),
                Breach.of("a rule that looks at the clock", Floors.theDomainHasNoClock,
                        "app.drumbeat.domain.cadence", "J", "java.time.Clock clock;"),
                Breach.of("words that lean on a library", Floors.theGroundFloorNeedsNoLibrary,
                        "app.drumbeat.words", "K", "picocli.CommandLine line;"),
                Breach.of("a service that opens a file", Floors.theApplicationOpensNoFiles,
                        "app.drumbeat.application.breach", "L", "boolean b = java.nio.file.Files.exists(null);"),
                Breach.of("a service that reads a stream", Floors.theApplicationOpensNoFiles,
                        "app.drumbeat.application.breach", "M", "java.io.InputStream in;"));
    }

    private static Stream<Breach> order() {
        return Stream.of(
                Breach.of("a channel explained by its posts", Floors.theDomainIsBuiltInOrder,
                        "package app.drumbeat.domain.channel; class N { app.drumbeat.domain.post.PostBreach post; }",
                        "package app.drumbeat.domain.post; public class PostBreach {}"),
                Breach.of("a word of the trade outside the order", Floors.theDomainIsBuiltInOrder,
                        "package app.drumbeat.domain.attic; class O { app.drumbeat.domain.base.BaseBreach base; }",
                        "package app.drumbeat.domain.base; public class BaseBreach {}"),
                Breach.of("a screen that opens another", Floors.screensDoNotKnowEachOther,
                        "package app.drumbeat.ui.settings; class P { app.drumbeat.ui.post.PostScreenBreach post; }",
                        "package app.drumbeat.ui.post; public class PostScreenBreach {}"),
                Breach.of("a kit that knows a screen", Floors.screensDoNotKnowEachOther,
                        "package app.drumbeat.ui.kit; class Q { app.drumbeat.ui.shell.ShellBreach shell; }",
                        "package app.drumbeat.ui.shell; public class ShellBreach {}"));
    }

    private static Stream<Breach> circles() {
        return Stream.of(
                Breach.of("two packages that know each other", Circles.packagesFormNoCircle,
                        "package app.drumbeat.domain.left; public class Left { app.drumbeat.domain.right.Right other; }",
                        "package app.drumbeat.domain.right; public class Right { Object o = new app.drumbeat.domain.left.Left(); }"),
                Breach.of("two files that know each other", Circles.filesFormNoCircle,
                        "package app.drumbeat.domain.pair; class Day { Night night; }",
                        "package app.drumbeat.domain.pair; class Night { Day day; }"));
    }

    private static Stream<Breach> libraries() {
        return Stream.of("java.sql.Connection", "org.sqlite.SQLiteConfig", "net.fortuna.ical4j.model.Calendar",
                "de.siegmar.fastcsv.reader.CsvReader", "org.dhatim.fastexcel.Workbook",
                "org.apache.pdfbox.pdmodel.PDDocument", "org.apache.fontbox.ttf.TrueTypeFont",
                "tools.jackson.core.JsonParser", "com.drew.imaging.ImageMetadataReader", "javax.imageio.ImageIO",
                "javax.crypto.Cipher",
                "net.fellbaum.jemoji.EmojiManager", "de.focus_shift.jollyday.core.HolidayManager",
                "picocli.CommandLine", "javafx.scene.Node",
                "javafx.collections.ObservableList",
                "org.controlsfx.control.PopOver", "atlantafx.base.theme.Styles", "org.apache.commons.lang3.StringUtils")
                .map(type -> Breach.of(type + " in a service", Libraries.librariesStayInTheirRoom,
                        "app.drumbeat.application.library", type.replace('.', '_'), "Object o = " + type + ".class;"));
    }

    private static Stream<Breach> habits() {
        return Stream.of(
                Breach.of("a view model with a node", Habits.viewModelsKnowNoNode,
                        "app.drumbeat.ui.breach", "MonthViewModel", "javafx.scene.Node node;"),
                Breach.of("a call to the network", Habits.nobodyCallsTheNetwork,
                        "app.drumbeat.ical", "R", "java.net.http.HttpClient client;"),
                Breach.of("a socket", Habits.nobodyCallsTheNetwork,
                        "app.drumbeat.start", "S", "Object o = new java.net.Socket();"),
                Breach.of("a URL that is opened", Habits.nobodyCallsTheNetwork,
                        "app.drumbeat.ui.breach", "T",
                        "Object o(java.net.URL url) throws Exception { return url.openStream(); }"),
                now("Object o = java.time.LocalDate.now();", "U1"),
                now("Object o = java.time.LocalDate.now(java.time.ZoneOffset.UTC);", "U2"),
                now("java.util.function.Supplier<Object> o = java.time.Instant::now;", "U3"),
                now("Object o = java.time.Clock.systemUTC();", "U4"),
                now("long l = System.currentTimeMillis();", "U5"),
                now("Object o = new java.util.Date();", "U6"),
                Breach.of("a screen that returns to its thread alone", Habits.onlyTheKitReturnsToTheScreen,
                        "app.drumbeat.ui.calendar", "V",
                        "void v() { javafx.application.Platform.runLater(() -> {}); }"),
                Breach.of("a service that prints", Habits.onlyCommandsPrint,
                        "app.drumbeat.application.breach", "W", "void w() { System.out.println(); }"),
                Breach.of("a service that complains", Habits.onlyCommandsAndStartComplain,
                        "app.drumbeat.application.breach", "X", "void x() { System.err.println(); }"),
                Breach.of("a stack trace for people", Habits.onlyCommandsAndStartComplain,
                        "app.drumbeat.ui.breach", "Y", "void y(Exception e) { e.printStackTrace(); }"),
                opens("Object o() throws Exception { return java.nio.file.Files.readAllBytes(null); }", "Z1"),
                opens("Object o() throws Exception { return new java.io.RandomAccessFile(\"\", \"r\"); }", "Z2"),
                opens("Object o() throws Exception { return java.nio.channels.FileChannel.open(null); }", "Z3"),
                opens("void o() throws Exception { java.nio.file.Path p = null; java.nio.file.Files.copy(p, p); }",
                        "Z4"),
                Breach.of("a dumping ground", Habits.nobodyHasADumpingGround, "app.drumbeat.ui.kit", "DateUtils", ""));
    }

    private static Breach now(String body, String type) {
        return Breach.of(body, Habits.onlyStartAsksWhatTimeItIs, "app.drumbeat.application.breach", type, body);
    }

    private static Breach opens(String body, String type) {
        return Breach.of(body, Habits.onlySqliteOpensTheCalendarFile, "app.drumbeat.store.breach", type, body);
    }
}
