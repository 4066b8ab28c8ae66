package app.drumbeat.dist;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.spi.ToolProvider;

/** A tool of the JDK, run in this process; its words are shown only when it fails. */
record Tool(String name) {

    /** @return what the tool printed */
    String run(List<String> arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IllegalStateException("This JDK has no " + name + "; use a full JDK."));
        int code = tool.run(out, out, arguments.toArray(String[]::new));
        out.flush();
        if (code != 0) {
            throw new IllegalStateException("%s %s ended with %d:%n%s".formatted(name, arguments, code, said));
        }
        return said.toString();
    }
}
