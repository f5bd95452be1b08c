/**
 * Finding and showing people, organizations, municipalities, projects, events; who may see whom;
 * consent and erasure.
 */
@NullMarked
package enishi.directory;

import org.jspecify.annotations.NullMarked;
