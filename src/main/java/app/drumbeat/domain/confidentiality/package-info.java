/**
 * What in a post could tell who somebody is: numbers with a shape, and small facts that make a person together. A drafting aid, no
 * legal advice: it finds what it knows, and a text without findings can still tell too much.
 */
@NullMarked
package app.drumbeat.domain.confidentiality;

import org.jspecify.annotations.NullMarked;
