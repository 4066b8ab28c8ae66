package app.drumbeat.domain.wording;

import java.util.Set;

/** Words of hashtags in health that are long and yet one word: they need no capitals inside. */
final class LongWords {

    private static final Set<String> WORDS = Set.of("""
            accessibility addiction adoption alzheimers ambulance anaesthesia antibiotics appointment appointments
            apprenticeship apprenticeships arthritis audiology autoimmune bereavement bronchiolitis bursaries campaign
            cardiology caregivers caregiving carers charities chemotherapy childbirth children christmas clinician
            clinicians community compassion conference confidentiality contraception coronavirus counselling
            dehydration delirium dementia dentistry depression dermatology diabetes diagnosis dietetics dietitian
            dietitians disability discharge dyslexia education emergency endometriosis epilepsy equality exercise
            fatherhood fertility fibromyalgia fundraiser fundraisers fundraising genetics geriatrics gratitude
            haematology halloween handwashing headache healthcare heatwave hepatitis hospital hospitals hydration
            hypertension immunisation immunology inclusion infection infections influenza innovation kindness
            leadership leukaemia lifestyle loneliness lymphoma maternity measles medicine medicines meditation
            melanoma meningitis menopause midwifery migraine mindfulness motherhood neonatal neurodiversity neurology
            nutrition obesity obstetrics occupational oncology ophthalmology optometry orthopaedics osteoporosis
            paediatrics palliative pandemic paramedic paramedics parenthood parkinsons partnership pathology patients
            pharmacist pharmacists pharmacy physiotherapist physiotherapists physiotherapy pneumonia podiatry
            pregnancy prescription prevention psychiatry psychology psychosis radiographers radiography radiology
            radiotherapy recovery recruitment rehabilitation relationships research resilience respiratory
            safeguarding schizophrenia screening smokefree sobriety stillbirth stillbirths students sunscreen surgeons
            surveillance sustainability technology telehealth telemedicine thalassaemia thankyou therapist therapists
            tinnitus transplant tuberculosis vaccinate vaccinated vaccination vaccinations vaccines vegetables
            volunteer volunteering volunteers wellbeing wellness wheelchair"""
            .split("\\s+"));

    private LongWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
