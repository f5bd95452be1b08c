@NullMarked
package enishi.introduction.request;

import org.jspecify.annotations.NullMarked;
