package app.drumbeat.domain.wording;

import java.util.List;

/**
 * Phrases in which a word of the lists promises nothing and hurts nobody. A reader who is stopped at every "best
 * wishes" soon reads past the finding that matters. They never hide a medicine.
 */
final class Harmless {

    static final List<String> PHRASES = """
            best wishes; all the best; best of luck; best practice; best practices; best before; best interest
            best interests
            best friend; best friends; best man; best to; best if; best time; best way; best ways; best known
            best seller; best sellers
            best place to; at best; how best; as best; do your best; doing your best; your best; our best; my best
            his best; her best; their best; try your best; personal best; personal bests; hope for the best; next best
            best dressed
            best wish; best possible; best thing; best things; best day; best days; best foot forward; best supporting
            best start
            no cure; not a cure; find a cure; finding a cure; found a cure; for a cure; towards a cure; a cure one day
            is a cure found
            until there is a cure; cannot cure; can't cure; doesn't cure; does not cure; do not cure; don't cure
            won't cure
            not cure; cannot be cured; can't be cured; not be cured; not cured; never cured; cured ham; cured meat
            cured meats
            cured fish; cured sausage; cured bacon; isn't a cure; there's no cure; not the cure; cure rate; cure rates
            no miracle; no miracles; no miracle cure; not a miracle; no magic bullet; no magic pill; isn't a miracle
            not guaranteed; not guarantee; no guarantee; no guarantees; cannot guarantee; can't guarantee
            isn't guaranteed
            never guaranteed; never guarantee; rights guaranteed; guaranteed interview; guaranteed interviews
            not risk free; never risk free; not without risk; no such thing as no risk; not 100 %; never 100 %
            not completely safe
            give 100 %; gave 100 %; gives 100 %; giving 100 %; not proven to; never proven to; not clinically proven
            not scientifically proven; isn't proven to; no treatment is risk free
            detox unit; detox ward; detox service; detox services; detox programme; detox nurse; detox clinic
            detox centre
            alcohol detox; drug detox; medical detox; digital detox; in detox; you do not need a detox
            safe place; safe home; safe space; safe staffing; stay safe; stays safe; staying safe; keep safe
            keeps safe; keep you safe
            keep us safe; keep everyone safe; keep children safe; keep patients safe; safe journey; safe hands
            safe from; is it safe
            safe sex; safe distance; feel safe; feels safe; safe side; safe bet; safe to eat; safe sleep
            safe disposal
            not better than; no better than; better than cure; better than nothing; better than ever; better than never
            better than expected; any better than; nothing better than; better late than never; better than last year
            not switch to; switch to winter; switch to summer; switch to our
            number one priority; number one enemy; number one rule; step number one; question number one; number 1 to
            gold standard framework; tip number one; priority number one; room number one; ward number one
            the deaf community; the deaf awareness; the deaf association; the deaf academy; the deaf world
            the blind spot
            the blind association; the blind veterans; the blind person; the deaf person; the deaf child
            the blind child
            the disabled person; the disabled people; the disabled child; the disabled children; the disabled community
            the disabled staff; the disabled living; the disabled access; the disabled students; the disabled employees
            the elderly person; the elderly care; the elderly lady; the elderly gentleman; the elderly medicine
            the homeless person; the homeless shelter; the homeless people; the homeless charity; the homeless team
            the homeless health
            the homeless link; alcoholics anonymous; the poor weather; the poor connection; the vulnerable adults
            the vulnerable people
            the hungry caterpillar; the hungry gap; time waster's guide; handicap race; golf handicap; handicap of
            handicap chase
            abuse of staff; abuse of our staff; abuse of nhs staff; abuse towards staff; abuse towards our staff
            abuse against staff
            abuse to staff; abuse at our staff; abuse aimed at; verbal abuse; racist abuse; racial abuse
            substance abuse; drug abuse
            alcohol abuse; abuse our staff; abuse staff; staff abuse; online abuse; abuse of power
            abuse of colleagues; abuse from patients
            abuse or violence towards; violence and abuse towards; abuse of antibiotics; abuse of the system
            suicide squad; dog grooming; pet grooming; grooming salon; rape seed; oilseed rape; rape oil; rapeseed
            """.lines().flatMap(line -> List.of(line.split(";")).stream()).map(String::strip).toList();

    private Harmless() {}
}
