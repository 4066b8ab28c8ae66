package app.drumbeat.print.type;

import java.util.List;

import org.apache.fontbox.ttf.model.ScriptFeature;
import org.jspecify.annotations.Nullable;

/** Which glyphs of a font take the place of others (OpenType, GSUB), for one script and one purpose. */
final class Substitution {

    /** Of a font that has no such rule. */
    static final Substitution NONE = new Substitution(null);

    private final @Nullable ScriptFeature rule;

    Substitution(@Nullable ScriptFeature rule) {
        this.rule = rule;
    }

    boolean replaces(List<Integer> glyphs) {
        return rule != null && rule.canReplaceGlyphs(glyphs);
    }

    boolean replaces(int glyph) {
        return replaces(List.of(glyph));
    }

    /** What stands for the glyphs; their first where nothing does. */
    int of(List<Integer> glyphs) {
        return rule != null && rule.canReplaceGlyphs(glyphs)
                ? rule.getReplacementForGlyphs(glyphs)
                : glyphs.getFirst();
    }

    int of(int glyph) {
        return of(List.of(glyph));
    }
}
