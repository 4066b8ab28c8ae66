package app.drumbeat.domain.wording;

import java.util.Set;

/** Short forms that are written in capitals and are no shouting. */
final class Acronyms {

    private static final Set<String> KNOWN = Set.of("""
            AAA ABPI AD ADHD AE AED AGM AHP AHPS AIDS ANP ASA ASD ASL BAME BBC BC BCG BEFAST BMA BMI BP BSL BST CAMHS
            CBE CBT CEO CF CKD COPD COVID CPD CPR CQC CT DBS DHSC DIY DNA DR DVT DWP ECG ED EDI EEG EMA EMAS ENT ER EU
            FAQ FAQS FDA FGM FOI GDPR GMC GMT GORD GP GPS HB HBAC HCA HCPC HDL HDU HIV HMRC HPV HR HRT IBD IBS ICB
            ICO ICS ICU ID ITU ITV IV IVF KC LAS LDL LFT LGBT LGBTQ LGBTQIA MBE MDT MHRA MMR MND MP MPS MRI MRSA MS NG
            NHS NHSE NICU NMC OBE OCD OPD OT PALS PCN PCR PDF PE PEG PHE PICU PM PMCPA PPE PSA PTA PTSD QR RCGP RCM
            RCN RCP RCPCH RNA RNIB RNID RNLI RSPCA RSV RVS SCAS SCBU SIDS SLT SMS STD STI STIS SUDEP TB TIA TV UK
            UKHSA UN UNICEF URL USA UTI VIP VTE WAST YAS"""
            .split("\\s+"));

    private Acronyms() {}

    /** @param letters those of a word, without what stands between them */
    static boolean contains(String letters) {
        return KNOWN.contains(letters);
    }
}
