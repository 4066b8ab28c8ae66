package app.drumbeat.ui;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the tests tagged {@value #TAG} in a Java machine of their own, and prints how each ended, a line each. */
public final class OtherScreen {

    public static final String TAG = "other-screen";

    /** What a line about a test begins with; its parts are parted by tabs. */
    static final String MARK = "other-screen:";

    private OtherScreen() {}

    public static void main(String[] none) {
        PrintStream out = System.out;
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("app.drumbeat")).filters(TagFilter.includeTags(TAG),
                        EngineFilter.includeEngines("junit-jupiter"))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false").build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest() || result.getStatus() == Status.FAILED) {
                    String why = result.getThrowable().map(OtherScreen::told).orElse("");
                    out.println(MARK + "\t" + result.getStatus() + "\t" + test.getUniqueId() + "\t"
                            + why.replace("\t", " ").replace("\r", "").replace("\n", "\\n"));
                    out.flush();
                }
            }
        });
        System.exit(0);
    }

    private static String told(Throwable failure) {
        StringWriter told = new StringWriter();
        failure.printStackTrace(new PrintWriter(told));
        return told.toString();
    }
}
