/** The research side: the graph and tables as files, small counts hidden, how each was made. */
@NullMarked
package enishi.export;

import org.jspecify.annotations.NullMarked;
