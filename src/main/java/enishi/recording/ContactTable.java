package enishi.recording;

import static enishi.model.EnishiException.badInput;

import enishi.table.CellParser;
import enishi.table.TableFile;
import enishi.table.TableHeader;
import enishi.table.TableHints;
import enishi.table.TableRow;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads the tables that card and contact apps give, by the names of their columns. */
final class ContactTable {
  /** What apps call a column, the surest name first. */
  private enum Part {
    NAME("氏名", "名前", "お名前", "姓名", "フルネーム", "表示名", "name", "full name", "display name"),
    FAMILY("姓", "苗字", "last name", "family name", "surname"),
    GIVEN("名", "first name", "given name"),
    KANA(
        "氏名(カナ)",
        "氏名カナ",
        "氏名(フリガナ)",
        "氏名フリガナ",
        "氏名(かな)",
        "フリガナ",
        "ふりがな",
        "よみ",
        "yomi name",
        "name yomi"),
    FAMILY_KANA(
        "姓(カナ)",
        "姓カナ",
        "姓(フリガナ)",
        "姓フリガナ",
        "family name yomi",
        "phonetic last name",
        "surname yomi"),
    GIVEN_KANA(
        "名(カナ)", "名カナ", "名(フリガナ)", "名フリガナ", "given name yomi", "phonetic first name", "given yomi"),
    ORGANIZATION(
        "会社名",
        "会社",
        "勤務先",
        "所属",
        "所属先",
        "団体名",
        "組織",
        "company",
        "organization",
        "organization name",
        "organization 1 - name"),
    ON("名刺交換日", "交換日");

    private final List<String> names;

    Part(String... names) {
      this.names = List.of(names);
    }
  }

  private ContactTable() {}

  static List<Contact> read(Path file) {
    List<String> known = Arrays.stream(Part.values()).flatMap(part -> part.names.stream()).toList();
    try (TableFile table = TableFile.open(file, TableHints.NONE.withKnownColumns(known))) {
      TableHeader header = table.header();
      if (Stream.of(Part.NAME, Part.FAMILY, Part.GIVEN)
          .allMatch(p -> column(p, header).isEmpty())) {
        throw badInput(
            "columns (%s) have no name, expected one such as 氏名, 姓 and 名, or Name",
            String.join(", ", header.columns()));
      }
      Set<Contact> contacts = new LinkedHashSet<>();
      table
          .rows()
          .map(row -> contact(row, header))
          .filter(contact -> !contact.name().isEmpty())
          .forEach(contacts::add);
      return new ArrayList<>(contacts);
    }
  }

  private static Contact contact(TableRow row, TableHeader header) {
    UnaryOperator<String> cell = column -> column.isEmpty() ? "" : row.cell(column);
    String kana =
        Contact.full(
            cell.apply(column(Part.FAMILY_KANA, header)),
            cell.apply(column(Part.GIVEN_KANA, header)),
            cell.apply(column(Part.KANA, header)));
    return new Contact(
        Contact.full(
            cell.apply(column(Part.FAMILY, header)),
            cell.apply(column(Part.GIVEN, header)),
            cell.apply(column(Part.NAME, header))),
        kana,
        cell.apply(column(Part.ORGANIZATION, header)),
        CellParser.DATE.parse(cell.apply(column(Part.ON, header))).orElse(null),
        false);
  }

  /** The column's own name; empty where there is none. */
  private static String column(Part part, TableHeader header) {
    return part.names.stream()
        .flatMap(name -> header.columns().stream().filter(column -> plain(column).equals(name)))
        .findFirst()
        .orElse("");
  }

  private static String plain(String column) {
    return Normalizer.normalize(column, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
