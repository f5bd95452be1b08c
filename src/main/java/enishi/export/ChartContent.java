package enishi.export;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A chart, which says what its table says.
 *
 * @param svg the drawing, standing alone
 */
record ChartContent(TableContent table, String svg) implements Content {
  @Override
  public void forEachStatement(Consumer<List<? extends @Nullable Object>> consumer) {
    table.forEachStatement(consumer);
  }
}
