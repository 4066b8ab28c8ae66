package app.drumbeat.domain.wording;

/** Why a word is looked for. */
public enum Wording {
    /** The name of a medicine on prescription, which may not be advertised to the public (CAP 12.12). */
    MEDICINE,
    /** Promises something of a treatment, and needs evidence (CAP 12.11). */
    CLAIM,
    /** Sets one above others, and needs figures. */
    COMPARISON,
    /** Puts a condition before the person. The advice of its rule is the wording that people prefer. */
    STIGMA,
    /** A topic that can reach somebody in danger: the text names a help line, and somebody watches the replies. */
    HELP_LINE,
    /** Advertises a medicine without its name. */
    PROMOTION;

    /** Whether a name counts wherever it stands, in an address and in the middle of a figure of speech too. */
    boolean isOfMedicines() {
        return this == MEDICINE || this == PROMOTION;
    }
}
