/**
 * Finding and showing people, organizations, municipalities, projects, events; who may see whom.
 */
@NullMarked
package enishi.directory;

import org.jspecify.annotations.NullMarked;
