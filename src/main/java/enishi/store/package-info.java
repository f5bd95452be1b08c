/** The only door to Neo4j: where it is, its migrations, every statement of {@code cypher/}. */
@NullMarked
package enishi.store;

import org.jspecify.annotations.NullMarked;
