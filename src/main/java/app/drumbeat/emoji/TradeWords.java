package app.drumbeat.emoji;

import java.util.List;
import java.util.Map;

/** What people in health care call some emoji; Unicode knows a nurse as a health worker. */
final class TradeWords {

    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("\uD83E\uDDD1\u200D\u2695\uFE0F",
                    List.of("nurse", "doctor", "clinician", "midwife", "medic", "staff")),
            Map.entry("\uD83D\uDC89", List.of("vaccine", "vaccination", "jab", "injection", "booster")),
            Map.entry("\uD83E\uDE7A", List.of("doctor", "gp", "check up", "clinic")),
            Map.entry("\uD83C\uDFE5", List.of("ward", "clinic", "trust", "nhs", "a&e")),
            Map.entry("\uD83D\uDC8A", List.of("medicine", "tablet", "pharmacy", "prescription", "antibiotic")),
            Map.entry("\uD83D\uDE91", List.of("emergency", "999", "paramedic")),
            Map.entry("\uD83E\uDD27", List.of("flu", "cold")),
            Map.entry("\uD83E\uDD12", List.of("fever", "temperature", "flu")),
            Map.entry("\uD83E\uDDE0", List.of("mental health", "stroke", "dementia")),
            Map.entry("\u2764\uFE0F", List.of("cardiology", "love")),
            Map.entry("\uD83E\uDEC0", List.of("cardiology")),
            Map.entry("\uD83D\uDC99", List.of("nhs", "thank you")),
            Map.entry("\uD83C\uDF97\uFE0F", List.of("cancer", "awareness")),
            Map.entry("\uD83E\uDE78", List.of("blood", "donor", "donate")),
            Map.entry("\uD83E\uDDFC", List.of("hygiene", "wash hands")),
            Map.entry("\uD83E\uDEC1", List.of("asthma", "respiratory")),
            Map.entry("\uD83E\uDDB7", List.of("dentist", "dental")),
            Map.entry("\uD83E\uDDB4", List.of("fracture", "orthopaedics")),
            Map.entry("\uD83E\uDD30", List.of("maternity", "antenatal")),
            Map.entry("\uD83D\uDC76", List.of("maternity", "newborn", "neonatal")),
            Map.entry("\uD83D\uDCC5", List.of("appointment")),
            Map.entry("\u260E\uFE0F", List.of("helpline", "111", "call")),
            Map.entry("\uD83D\uDD2C", List.of("research", "trial", "pathology")),
            Map.entry("\uD83E\uDDEA", List.of("test", "sample", "laboratory")),
            Map.entry("\uD83D\uDE37", List.of("mask", "infection")));

    private TradeWords() {}

    static List<String> of(String emoji) {
        return WORDS.getOrDefault(emoji, List.of());
    }
}
