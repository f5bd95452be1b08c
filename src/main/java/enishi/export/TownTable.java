package enishi.export;

import enishi.export.TableContent.Column;
import enishi.export.TableContent.ColumnType;
import enishi.model.Id;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of a town's answer while it is filled, row by row. Counts how many cells are hidden. */
final class TownTable {
  private final List<Column> columns = new ArrayList<>();
  private final List<List<@Nullable Object>> rows = new ArrayList<>();
  private List<@Nullable Object> row = new ArrayList<>();
  private int hidden;

  TownTable texts(String names) {
    return columns(names, ColumnType.TEXT);
  }

  TownTable wholes(String names) {
    return columns(names, ColumnType.WHOLE);
  }

  TownTable reals(String names) {
    return columns(names, ColumnType.REAL);
  }

  /** A column for every rung. */
  TownTable tiers(int rungs) {
    for (int tier = 1; tier <= rungs; tier++) {
      wholes("tier_" + tier);
    }
    return this;
  }

  private TownTable columns(String names, ColumnType type) {
    for (String name : names.split(" ")) {
      columns.add(new Column(name, type));
    }
    return this;
  }

  TownTable text(@Nullable Object text) {
    row.add(text == null ? null : text.toString());
    return this;
  }

  TownTable id(@Nullable Id id) {
    return text(id == null ? null : id.value());
  }

  /** A count; null where it is hidden. */
  TownTable count(@Nullable Integer count) {
    hidden += count == null ? 1 : 0;
    return whole(count);
  }

  TownTable counts(List<? extends @Nullable Integer> counts) {
    counts.forEach(this::count);
    return this;
  }

  /** A number that may not be there. */
  TownTable whole(@Nullable Integer number) {
    row.add(number == null ? null : Long.valueOf(number));
    return this;
  }

  /** A number that comes of counts; null where those are hidden. */
  TownTable real(@Nullable Double number) {
    hidden += number == null ? 1 : 0;
    row.add(number);
    return this;
  }

  TownTable nothing(int cells) {
    for (int i = 0; i < cells; i++) {
      row.add(null);
    }
    return this;
  }

  /** Ends the row; what is not filled says nothing. */
  void end() {
    nothing(columns.size() - row.size());
    rows.add(row);
    row = new ArrayList<>();
  }

  int hidden() {
    return hidden;
  }

  TableContent content() {
    return new TableContent(columns, rows);
  }
}
