/** Posts that return by a rule: begin a series, plan it further, change it from one post on, end it. */
@NullMarked
package app.drumbeat.application.series;

import org.jspecify.annotations.NullMarked;
