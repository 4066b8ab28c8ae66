package app.drumbeat.domain.wording;

import java.util.List;

/** Promises that need evidence, and comparisons that need figures. */
final class Claims {

    private static final String EVIDENCE = "Say what the evidence shows, and link to it";
    private static final String FIGURES = "Compare with figures only, and name their source";

    static final List<WordRule> OF_ALL = Listed.rules(Wording.CLAIM, EVIDENCE, """
            cure; cures; cured; curing -> treats, helps with
            guaranteed; guarantee; guarantees -> may help, helps most people
            miracle*; wonder drug*; wonder cure*; magic bullet*; magic pill*
            100 %; 100 percent; 100 per cent -> Give the figure, and who was counted
            clinically proven; scientifically proven; medically proven; proven to; proven results
            no side effects; without side effects; free of side effects -> Say which side effects are known
            side effect free; zero side effects -> Say which side effects are known
            risk free; zero risk; no risk -> Name the risks, and how common they are
            no risks; without risk; without any risk -> Name the risks, and how common they are
            completely safe; totally safe; perfectly safe -> Say how safe, and for whom
            entirely safe; absolutely safe; 100 % safe -> Say how safe, and for whom
            instant results; instant relief; instantly; immediate results; works instantly; overnight results
            detox; detoxes; detoxing; detoxify*
            boost immun*; boosts immun*; boost your immun*; boosts your immun*; boosting your immun*; immune boosting
            immunity boosting; supercharge your immun*; boost the immune system; boosts the immune system
            reverses; reverse your; reverse type; reverse diabetes; reverse the signs; reverse ag*
            works for everyone; works every time; never fails; always works; permanent results; permanent solution
            completely painless; totally painless; pain free treatment; painless treatment
            all natural; 100 natural; chemical free; toxin free; flushes out toxins; anti ageing miracle
            prevents cancer; fights cancer; stops cancer; kills cancer; beats cancer
            prevents dementia; prevents alzheimer*
            doctors hate; doctor approved; doctor recommended; recommended by doctors; what doctors don't tell you
            life changing results; secret remedy; big pharma
            """);

    static final List<WordRule> OF_FUNDRAISING = Listed.rules(Wording.CLAIM,
            "Say what gifts pay for, with a figure that you can show", """
                    every penny; every pound goes; all donations go; all of your donation; your whole donation
                    will save a life; will save lives; saves a life; without you they will die; only you can
                    """);

    static final List<WordRule> OF_MAKERS = Listed.rules(Wording.CLAIM,
            "Say what the evidence shows, as the licence says it", """
                    safe; safe and effective; well tolerated -> Never without saying for whom, and what is known
                    proven safety; favourable safety profile -> Never without saying for whom, and what is known
                    breakthrough*; game changer*; game changing; revolutionary; first in class; next generation
                    new medicine; new treatment; brand new -> New only in the first year
                    highly effective; unprecedented; unparalleled; dramatic results; non addictive; not addictive
                    no risk of addiction
                    """);

    static final List<WordRule> COMPARISONS = Listed.rules(Wording.COMPARISON, FIGURES, """
            best; the very best; world's best; best in class
            safest; safer than; better than; superior to; more effective than; most effective; outperform*
            fastest; quickest
            number one; no 1; #1; number 1; top rated; highest rated; most trusted; most advanced
            world class; world leading; world beating; market leading; industry leading; leading provider
            second to none; unrivalled; unbeatable; unmatched
            finest; unlike any other; like no other; gold standard
            """);

    static final List<WordRule> COMPARISONS_OF_FUNDRAISING = Listed.rules(Wording.COMPARISON, FIGURES, """
            the only charity; the leading charity; leading charity; no other charity; more than any other charity
            """);

    static final List<WordRule> COMPARISONS_OF_MAKERS = Listed.rules(Wording.COMPARISON, FIGURES, """
            fewer side effects; faster than; works faster; lasts longer than; cheaper than; stronger than
            the only treatment; first choice; treatment of choice; preferred by; unlike other
            """);

    private Claims() {}
}
