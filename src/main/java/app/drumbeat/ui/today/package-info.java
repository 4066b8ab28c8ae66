/**
 * What there is to do today: what is overdue, to post, to chase, to submit, to prepare, to answer and to record.
 */
@NullMarked
package app.drumbeat.ui.today;

import org.jspecify.annotations.NullMarked;
