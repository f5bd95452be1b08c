/** What all pages share: layout, language, errors, progress, the picker of names. */
@NullMarked
package enishi.web;

import org.jspecify.annotations.NullMarked;
