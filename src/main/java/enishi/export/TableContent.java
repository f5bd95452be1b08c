package enishi.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param rows cells by column: texts, {@link Long} or {@link Double}; null where nothing is said
 */
record TableContent(List<Column> columns, List<List<@Nullable Object>> rows) implements Content {
  TableContent {
    columns = List.copyOf(columns);
    rows = Collections.unmodifiableList(rows);
  }

  /** What the cells of a column are. */
  enum ColumnType {
    TEXT,
    WHOLE,
    REAL
  }

  /** A column by its name. */
  record Column(String name, ColumnType type) {}

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  @Override
  public TableContent table() {
    return this;
  }

  @Override
  public void forEachStatement(Consumer<List<? extends @Nullable Object>> consumer) {
    consumer.accept(new ArrayList<Object>(names()));
    rows.forEach(consumer);
  }
}
