package app.drumbeat.start;

/** Where Java begins. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Runtime.getRuntime().exit(0);
    }
}
