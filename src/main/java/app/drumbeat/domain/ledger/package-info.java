/**
 * The history that nobody can change unseen: who did what with a post's clearance, and when.
 */
@NullMarked
package app.drumbeat.domain.ledger;

import org.jspecify.annotations.NullMarked;
