package app.drumbeat.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import app.drumbeat.domain.port.Choices.Theme;

/** Light and dark: as the person chose, or as the system says, live. */
public final class Themes {

    private static final String UI = "/app/drumbeat/ui/";
    private static final String FONTS = "/app/drumbeat/fonts/";

    /** Behind the tokens: one sheet a feature, none of which names a colour. */
    private static final List<String> FEATURES = List.of("tokens", "kit", "dialog", "shell", "calendar", "agenda",
            "quarter",
            "post",
            "gap",
            "settings",
            "intake",
            "start", "panel", "many", "board", "today", "palette", "filter", "tray", "flag", "idea", "register");

    private final Scene scene;
    /** Hears of the system's choice for as long as somebody holds these themes, and not for as long as the system runs. */
    private final InvalidationListener follow = scheme -> apply();
    private Theme theme = Theme.SYSTEM;
    private boolean still;

    public Themes(Scene scene) {
        this.scene = scene;
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakInvalidationListener(follow));
        Platform.getPreferences().reducedMotionProperty().addListener(new WeakInvalidationListener(follow));
        apply();
    }

    /** Loads the fonts that the style sheets name; once, before the first scene. */
    public static void loadFonts() {
        for (String face : List.of("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold",
                "NotoEmoji-Regular")) {
            Font.loadFont(resource(FONTS + face + ".ttf"), 12);
        }
    }

    public void choose(Theme wanted) {
        theme = wanted;
        apply();
    }

    /** Whether nothing is to move by itself, whatever the system says. */
    public void beStill(boolean wanted) {
        still = wanted;
        apply();
    }

    private void apply() {
        boolean dark = theme == Theme.DARK || theme == Theme.CONTRAST
                || (theme == Theme.SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        List<String> sheets = new ArrayList<>(List.of(tokens(dark)));
        sheets.addAll(FEATURES);
        if (still || Platform.getPreferences().isReducedMotion()) {
            sheets.add("still");
        }
        scene.getStylesheets().setAll(sheets.stream().map(sheet -> resource(UI + sheet + ".css")).toList());
    }

    private String tokens(boolean dark) {
        if (theme == Theme.CONTRAST) {
            return "tokens-contrast";
        }
        return dark ? "tokens-dark" : "tokens-light";
    }

    private static String resource(String path) {
        return Objects.requireNonNull(Themes.class.getResource(path), path).toExternalForm();
    }
}
