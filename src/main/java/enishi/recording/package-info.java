/**
 * Facts of the week by form: meetings, attendance, stays, donations, self reports, contacts people
 * already have. Each is a recording that counts at once and is taken back by one click.
 */
@NullMarked
package enishi.recording;

import org.jspecify.annotations.NullMarked;
