package enishi.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What people must know to name a file and its columns.
 *
 * @param table the file's name without its ending
 * @param required the columns that it must have
 */
record TableHelp(String table, String required) {
  static List<TableHelp> all() {
    return Arrays.stream(DatasetTable.values())
        .map(
            table ->
                new TableHelp(
                    table.tableName(),
                    table.columns().stream()
                        .filter(Column::required)
                        .map(Column::name)
                        .collect(Collectors.joining(", "))))
        .toList();
  }
}
