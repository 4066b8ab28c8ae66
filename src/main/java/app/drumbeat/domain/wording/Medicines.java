package app.drumbeat.domain.wording;

import java.util.List;

/**
 * Names of medicines on prescription that posts are known to advertise: those of the ASA's rulings and guidance
 * (botulinum toxins, Viagra, Kenalog, injections of vitamin B12), those for losing weight, and for {@link #OF_MAKERS}
 * what companies sell most.
 *
 * <p>No list is complete. Vaccines are left out: campaigns for them are open to the public.
 */
final class Medicines {

    private static final String ADVICE = "Name the condition or the consultation, not the medicine";

    static final List<WordRule> ASKED_FOR = Listed.rules(Wording.MEDICINE, ADVICE, """
            botox; vistabel; dysport; bocouture; azzalure; xeomin; alluzience; letybo; relfydess; nuceiva; botulinum*
            wegovy; ozempic; mounjaro; saxenda; victoza; rybelsus; zepbound; trulicity; byetta
            semaglutide; tirzepatide; liraglutide; dulaglutide; exenatide; orlistat 120; xenical; mysimba
            kenalog; triamcinolone; vitamin b12 injection*; b12 injection*; b12 jab*; hydroxocobalamin
            viagra; cialis; levitra; spedra; sildenafil; tadalafil; vardenafil; avanafil
            propecia; finasteride; dutasteride; roaccutane; isotretinoin; tretinoin; hydroquinone
            latisse; bimatoprost; hyaluronidase; hyalase
            circadin; melatonin; diazepam; valium; zopiclone; tramadol; co-codamol 30; pregabalin; gabapentin
            ritalin; concerta; elvanse; lisdexamfetamine; methylphenidate; modafinil
            prozac; fluoxetine; sertraline; citalopram; escitalopram; mirtazapine
            testogel; nebido; oestrogel; evorel; utrogestan; cyclogest; champix; varenicline
            """);

    static final List<WordRule> OF_MAKERS = Listed.rules(Wording.MEDICINE, ADVICE, """
            humira; adalimumab; keytruda; pembrolizumab; opdivo; nivolumab; herceptin; trastuzumab; enhertu; avastin
            eliquis; apixaban; xarelto; rivaroxaban; pradaxa; dabigatran; edoxaban; lixiana; clopidogrel; entresto
            jardiance; empagliflozin; forxiga; dapagliflozin; januvia; sitagliptin; lantus; novorapid; humalog; tresiba
            dupixent; dupilumab; stelara; ustekinumab; cosentyx; secukinumab; skyrizi; risankizumab; rinvoq; xeljanz
            lipitor; atorvastatin; crestor; rosuvastatin; leqvio; inclisiran; repatha; praluent
            ocrevus; ocrelizumab; tysabri; kesimpta; aimovig; ajovy; emgality; vydura; rimegepant
            symbicort; seretide; fostair; trelegy; trimbow; ventolin; nucala; fasenra; xolair; tezspire
            kaftrio; trikafta; spinraza; zolgensma; libmeldy; hemgenix; casgevy; kymriah; yescarta
            truvada; descovy; biktarvy; dovato; triumeq; apretude; paxlovid; lecanemab; leqembi; donanemab; kisunla
            """);

    private Medicines() {}
}
