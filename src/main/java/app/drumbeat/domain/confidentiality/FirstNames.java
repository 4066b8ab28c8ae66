package app.drumbeat.domain.confidentiality;

import java.util.Set;

/**
 * First names that are often met in the United Kingdom. Names that are words too (Grace, May, Will) are left out: they would be seen
 * where nobody is named.
 */
final class FirstNames {

    private static final Set<String> NAMES = Set
            .of("""
                    Aaron Abdul Abigail Adam Adrian Agnes Ahmed Aisha Alan Albert Alex Alexander Alexandra Alfie Ali Alice Alison Amanda
                    Amber Amelia Amina Amir Amy Andrea Andrew Angela Anita Ann Anna Anne Annie Anthony Antonio Archie Arthur Asha Ashley
                    Audrey Barbara Beatrice Ben Benjamin Bernard Beth Bethany Betty Beverley Brenda Brian Bridget Bruce Callum Cameron Carl
                    Carol Caroline Catherine Charles Charlie Charlotte Chloe Chris Christina Christine Christopher Claire Clara Colin Connor
                    Craig Cynthia Daisy Daniel Danielle Darren David Dawid Deborah Debra Denis Dennis Derek Diana Diane Dominic Donald Donna
                    Doreen Doris Dorothy Douglas Dylan Edith Edward Eileen Elaine Eleanor Elizabeth Ella Ellie Elsie Emily Emma Eric Erin
                    Ethan Ethel Evan Evelyn Farah Fatima Fiona Florence Frances Frederick Freya Gareth Gary Gavin Geoffrey George Georgia
                    Georgina Gerald Geraldine Gillian Gladys Gordon Graham Gregory Hamza Hannah Harold Harriet Harry Hassan Hazel Heather
                    Helen Henry Hilary Holly Hugh Hussain Ian Ibrahim Imran Ingrid Irene Isaac Isabel Isabella Isla Ivan Jacob Jacqueline
                    Jake James Jamie Jane Janet Janice Jasmine Jason Jean Jennifer Jeremy Jessica Jill Jim Joan Joanna Joanne Joe John
                    Jonathan Joseph Josephine Josh Joshua Joyce Judith Julia Julian Julie Karen Kate Katherine Kathleen Katie Kayleigh Keith
                    Kelly Kenneth Kerry Kevin Khadija Kimberley Kyle Laura Lauren Lawrence Leah Leanne Lee Leon Leslie Lewis Liam Linda Lisa
                    Lorraine Louis Louise Lucas Lucy Luke Lydia Lynn Magdalena Malcolm Marcus Margaret Maria Marian Marie Marion Marjorie
                    Martin Mary Mateusz Matthew Maureen Megan Melanie Melissa Michael Michelle Mohammed Mohamed Moira Molly Monica Muhammad
                    Naomi Natalie Natasha Nathan Neil Niall Nicholas Nicola Nigel Noah Noel Nora Norman Oliver Olivia Omar Oscar Owen Pamela
                    Patricia Patrick Paul Paula Pauline Peter Philip Phyllis Piotr Priya Rachel Raymond Rebecca Reginald Rhys Richard Robert
                    Roger Ronald Rory Rosemary Ruth Ryan Sally Samantha Samuel Sandra Sara Sarah Scott Sean Shannon Sharon Sheila Shirley
                    Simon Sophia Sophie Stacey Stephanie Stephen Steven Stuart Susan Suzanne Sylvia Tara Teresa Theresa Thomas Timothy Tina
                    Toby Tom Tracey Tracy Trevor Valerie Vanessa Vera Veronica Victoria Vincent Violet Wayne Wendy William Winifred Yasmin
                    Yusuf Yvonne Zainab Zara Zoe"""
                    .split("\\s+"));

    private FirstNames() {}

    static boolean contains(String word) {
        return NAMES.contains(word);
    }
}
