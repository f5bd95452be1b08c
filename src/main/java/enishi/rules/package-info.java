/**
 * Rule files: YAML that is read strictly, so that a wrong rule is an error with its line and key
 * and never a silent other meaning; those that come with Enishi and those that organizers gave, by
 * name and version.
 */
@NullMarked
package enishi.rules;

import org.jspecify.annotations.NullMarked;
