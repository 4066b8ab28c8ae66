/**
 * Send posts to review, write down what reviewers say, and see by when each has to be where.
 */
@NullMarked
package app.drumbeat.application.review;

import org.jspecify.annotations.NullMarked;
