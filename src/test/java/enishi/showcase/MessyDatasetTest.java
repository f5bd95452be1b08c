package enishi.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class MessyDatasetTest {
  @Test
  void theCommittedFilesAreTheReadableTextsByteForByte() throws IOException {
    for (Map.Entry<String, byte[]> file : MessyGenerator.generate().entrySet()) {
      byte[] committed = Files.readAllBytes(MessyGenerator.DATASET.resolve(file.getKey()));
      assertThat(Arrays.equals(committed, file.getValue())).as(file.getKey()).isTrue();
    }
  }

  @Test
  void everyExpectedProblemStandsWhereItIsSaidToStand() throws IOException {
    Map<String, List<List<String>>> tables = tables();
    String expected = Files.readString(MessyGenerator.DATASET.resolve("expected-problems.csv"));
    try (CsvReader<NamedCsvRecord> problems = CsvReader.builder().ofNamedCsvRecord(expected)) {
      for (NamedCsvRecord problem : problems) {
        String file = problem.getField("file");
        List<List<String>> rows = tables.getOrDefault(file, List.of());
        List<String> header = rows.get(file.endsWith(".xlsx") ? 3 : 0);
        List<String> row = rows.get(Integer.parseInt(problem.getField("row")) - 1);
        int column = header.indexOf(problem.getField("column"));
        assertThat(row.get(column)).as("%s", problem).isEqualTo(problem.getField("value"));
      }
    }
  }

  @Test
  void theWorkbookKeepsAFormulaWithItsValue() throws IOException {
    byte[] bytes = Files.readAllBytes(MessyGenerator.DATASET.resolve("events.xlsx"));
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      Cell sum =
          workbook.getFirstSheet().read().stream()
              .filter(row -> row.getRowNum() == 5)
              .map(row -> row.getCell(7))
              .findFirst()
              .orElseThrow();
      assertThat(sum.getFormula()).isEqualTo("30+12");
      assertThat(sum.getRawValue()).isEqualTo("42");
    }
  }

  private static Map<String, List<List<String>>> tables() throws IOException {
    Map<String, List<List<String>>> tables = new TreeMap<>();
    for (String name : MessyGenerator.generate().keySet()) {
      tables.put(name, name.endsWith(".xlsx") ? workbookRows() : csvRows(name));
    }
    return tables;
  }

  private static List<List<String>> csvRows(String name) throws IOException {
    String text = Files.readString(MessyGenerator.READABLE.resolve(name), StandardCharsets.UTF_8);
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
      reader.forEach(line -> rows.add(line.getFields().stream().map(String::strip).toList()));
    }
    return rows;
  }

  private static List<List<String>> workbookRows() throws IOException {
    byte[] bytes = Files.readAllBytes(MessyGenerator.DATASET.resolve("events.xlsx"));
    List<List<String>> rows = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      for (Row row : workbook.getFirstSheet().read()) {
        while (rows.size() < row.getRowNum()) {
          rows.add(new ArrayList<>());
        }
        List<String> cells = rows.get(row.getRowNum() - 1);
        for (int column = 0; column < 9; column++) {
          Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
          boolean empty = cell == null || cell.getType() == CellType.EMPTY;
          cells.add(empty || cell == null ? "" : cell.getRawValue());
        }
      }
    }
    return rows;
  }
}
