package app.drumbeat.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.net.DatagramSocket;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What nobody does, or only one does. */
final class Habits {

    /** Ways to open a file that go past SQLite. */
    private static final Set<String> OPENING = Set.of("newInputStream", "newOutputStream", "newByteChannel",
            "newBufferedReader", "newBufferedWriter", "readAllBytes", "readAllLines", "readString", "lines", "write",
            "writeString", "copy", "mismatch");

    private static final List<Class<?>> FILE_STREAMS = List.of(FileInputStream.class, FileOutputStream.class,
            FileReader.class, FileWriter.class, RandomAccessFile.class, FileChannel.class);

    /** The files of the store that read and write other files than the open calendar. */
    private static final Set<String> NOT_THE_CALENDAR = Set.of("BackupCopies");

    @ArchTest
    static final ArchRule viewModelsKnowNoNode = noClasses()
            .that(describe("are view models", type -> type.getName().contains("ViewModel")))
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..",
                    "atlantafx..")
            .because("a view model is tested without a window");

    @ArchTest
    static final ArchRule nobodyCallsTheNetwork = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..",
                    "com.sun.net..", "javax.naming..")
            .orShould().dependOnClassesThat().belongToAnyOf(Socket.class, ServerSocket.class, DatagramSocket.class,
                    InetAddress.class, InetSocketAddress.class, URLConnection.class, HttpURLConnection.class)
            .orShould().accessTargetWhere(access("java.net.URL", "openStream", "openConnection", "getContent"))
            .because("the plan of a hospital stays on the computer it was written on");

    @ArchTest
    static final ArchRule onlyStartAsksWhatTimeItIs = noClasses()
            .that().resideOutsideOfPackage("app.drumbeat.start..")
            .should().accessTargetWhere(describe("the computer is asked for the time", Habits::asksForTheTime))
            .because("a calendar that cannot be set to a day cannot be tested");

    @ArchTest
    static final ArchRule onlyTheKitReturnsToTheScreen = noClasses()
            .that().resideOutsideOfPackage("app.drumbeat.ui.kit..")
            .should().accessTargetWhere(access("javafx.application.Platform", "runLater"))
            .because("threads pass through one door");

    @ArchTest
    static final ArchRule onlyCommandsPrint = noClasses()
            .that().resideOutsideOfPackage("app.drumbeat.cli..")
            .should().accessTargetWhere(access("java.lang.System", "out"))
            .because("standard output holds what was asked for, and nothing else");

    @ArchTest
    static final ArchRule onlyCommandsAndStartComplain = noClasses()
            .that().resideOutsideOfPackages("app.drumbeat.cli..", "app.drumbeat.start..")
            .should().accessTargetWhere(access("java.lang.System", "err"))
            .orShould().accessTargetWhere(describe("a stack trace is printed",
                    access -> access.getTarget().getName().equals("printStackTrace")))
            .because("people read sentences, in the place where they work");

    @ArchTest
    static final ArchRule onlySqliteOpensTheCalendarFile = noClasses()
            .that().resideInAPackage("app.drumbeat.store..")
            .and(describe("may meet the open calendar", type -> !NOT_THE_CALENDAR.contains(file(type))))
            .should().accessTargetWhere(describe("a file is opened past SQLite", Habits::opensAFile))
            .because("closing a second stream on the open calendar drops the locks of SQLite, and two writers ruin it");

    @ArchTest
    static final ArchRule nobodyHasADumpingGround = noClasses()
            .should().haveNameMatching(".*(Utils?|Helpers?|Misc|Stuff|Manager)")
            .because("a file has one job, and its name says which");

    private Habits() {}

    private static DescribedPredicate<JavaAccess<?>> access(String owner, String... names) {
        Set<String> wanted = Set.of(names);
        return describe(owner + " " + String.join(", ", names) + " is used",
                access -> access.getTargetOwner().getName().equals(owner)
                        && wanted.contains(access.getTarget().getName()));
    }

    private static boolean asksForTheTime(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean argumentless = access.getTarget() instanceof CodeUnitAccessTarget call
                && call.getRawParameterTypes().isEmpty();
        return owner.getPackageName().startsWith("java.time") && name.equals("now") && !takesAClock(access)
                || owner.isEquivalentTo(Clock.class) && name.startsWith("system")
                || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class) && name.equals("<init>") && argumentless
                || owner.isAssignableTo(Calendar.class) && name.equals("getInstance");
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget call
                && call.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean opensAFile(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        return owner.isEquivalentTo(Files.class) && OPENING.contains(name)
                || FILE_STREAMS.stream().anyMatch(owner::isEquivalentTo)
                        && (name.equals("<init>") || name.equals("open"));
    }

    private static String file(JavaClass type) {
        return type.getName().replaceFirst(".*\\.", "").replaceFirst("\\$.*", "");
    }
}
