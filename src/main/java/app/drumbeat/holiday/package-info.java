/** Bank holidays by country and region. The only room that names Jollyday. */
@NullMarked
package app.drumbeat.holiday;

import org.jspecify.annotations.NullMarked;
