package enishi.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.RunningApplication;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.EnishiException;
import enishi.model.Id;
import enishi.security.Asker;
import enishi.security.Role;
import enishi.table.TableFile;
import enishi.table.TableRow;
import enishi.web.HttpUser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files about the population of Kamishihoro on the showcase, of every kind in every format. */
class TownFilesIT {
  private static final String TOWN = "municipality:016331";
  private static final LocalDate DAY = LocalDate.parse("2023-06-01");
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static RunningApplication application;
  private static Exports exports;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    application = RunningApplication.start();
    application
        .door(Imports.class)
        .run(Path.of("datasets", "showcase"), false, ImportProgress.SILENT);
    exports = application.door(Exports.class);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  static List<What> ofTown() {
    return Arrays.stream(What.values()).filter(What::isOfTown).toList();
  }

  static Stream<Arguments> files() {
    return ofTown().stream()
        .flatMap(what -> what.formats().stream().map(format -> Arguments.of(what, format)));
  }

  private static ExportQuery query(What what, FileFormat format, int k, String language) {
    boolean isChart = format == FileFormat.SVG || format == FileFormat.PNG;
    return ExportQuery.parse(
        what.word(),
        format,
        DAY,
        false,
        null,
        k,
        null,
        new TownWords(TOWN, null, null, null, null, isChart ? language : null));
  }

  private static byte[] bytes(Export export) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.writeTo(out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theSameQuestionAndTheCardGiveTheSameBytes(What what, FileFormat format) throws IOException {
    Export first = exports.prepare(query(what, format, 5, "ja"), Asker.owner());
    byte[] bytes = bytes(first);
    assertThat(bytes).isNotEmpty();
    Export second = exports.prepare(query(what, format, 5, "ja"), Asker.owner());
    assertThat(bytes(second)).isEqualTo(bytes);
    assertThat(second.card().json()).isEqualTo(first.card().json());
    MethodCard read = MethodCard.parse("card", first.card().json());
    Export again = exports.replay(read, Asker.owner());
    assertThat(bytes(again)).isEqualTo(bytes);
    assertThat(again.card()).isEqualTo(first.card());
  }

  @ParameterizedTest
  @MethodSource("ofTown")
  void theCardSaysAllThatWasAsked(What what) {
    MethodCard card = exports.prepare(query(what, FileFormat.CSV, 5, "ja"), Asker.owner()).card();
    assertThat(card.question().municipality()).isEqualTo(TOWN);
    assertThat(card.question().suppressBelow()).isEqualTo(5);
    assertThat(card.ladder()).isEqualTo(new MethodCard.RuleFile("kamishihoro", 1, true));
    assertThat(card.seeds()).isEmpty();
    assertThat(card.leftOut().hidden()).isNotNull();
    assertThat(card.size().rows()).isPositive();
    assertThat(card.question().from() != null).isEqualTo(what == What.MOVEMENT);
    assertThat(card.question().days() != null).isEqualTo(what == What.DRIVERS);
    assertThat(card.question().months() != null).isEqualTo(what == What.SERIES);
    assertThat(card.question().lists() != null).isEqualTo(what == What.UNSEEN);
  }

  @ParameterizedTest
  @MethodSource("ofTown")
  void aWorkbookSaysWhatTheCsvSays(What what) throws IOException {
    Path workbook = folder.resolve("table.xlsx");
    Path csv = folder.resolve("table.csv");
    Files.write(
        workbook, bytes(exports.prepare(query(what, FileFormat.XLSX, 0, "ja"), Asker.owner())));
    Files.write(csv, bytes(exports.prepare(query(what, FileFormat.CSV, 0, "ja"), Asker.owner())));
    try (TableFile one = TableFile.open(workbook);
        TableFile other = TableFile.open(csv)) {
      assertThat(one.header().columns()).isEqualTo(other.header().columns());
      int width = one.header().columns().size();
      assertThat(one.rows().map(row -> plain(row, width)).toList())
          .isEqualTo(other.rows().map(row -> plain(row, width)).toList());
    }
  }

  private static List<Object> plain(TableRow row, int width) {
    List<Object> cells = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      cells.add(AnswerCells.plain(i < row.cells().size() ? row.cells().get(i) : ""));
    }
    return cells;
  }

  @ParameterizedTest
  @MethodSource("ofTown")
  void theTableSaysWhatTheApiAnswers(What what) throws IOException {
    String asked = AnswerCells.path(what) + "?asOf=" + DAY;
    HttpResponse<String> answer =
        new HttpUser(application.address())
            .get(
                "/api/v1/population/" + TOWN + asked,
                "Authorization",
                HttpUser.basic("admin", RunningApplication.PASSWORD));
    JsonNode json = new JsonMapper().readTree(answer.body());
    Path csv = folder.resolve("table.csv");
    Files.write(csv, bytes(exports.prepare(query(what, FileFormat.CSV, 0, "ja"), Asker.owner())));
    try (TableFile table = TableFile.open(csv)) {
      int width = table.header().columns().size();
      List<List<Object>> expected =
          AnswerCells.of(what, json).stream()
              .map(
                  row -> {
                    List<Object> filled = new ArrayList<>(row);
                    while (filled.size() < width) {
                      filled.add("");
                    }
                    return filled;
                  })
              .toList();
      assertThat(table.rows().map(row -> plain(row, width)).toList()).isEqualTo(expected);
      assertThat(expected).isNotEmpty();
    }
  }

  static Stream<Arguments> charts() {
    return ofTown().stream()
        .filter(What::hasChart)
        .flatMap(what -> Stream.of(Arguments.of(what, "ja"), Arguments.of(what, "en")));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void aChartStandsAlone(What what, String language) throws Exception {
    for (int k : new int[] {0, 5}) {
      byte[] svg = bytes(exports.prepare(query(what, FileFormat.SVG, k, language), Asker.owner()));
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
      assertThat(document.getDocumentElement().getNamespaceURI())
          .isEqualTo("http://www.w3.org/2000/svg");
      assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo(language);
      for (String part : List.of("title", "desc", "style", "text")) {
        assertThat(document.getElementsByTagName(part).item(0).getTextContent()).isNotBlank();
      }
      Export picture = exports.prepare(query(what, FileFormat.PNG, k, language), Asker.owner());
      byte[] png = bytes(picture);
      Files.createDirectories(PICTURES);
      String name = "chart-%s-%s-%d".formatted(what.word(), language, k);
      Files.write(PICTURES.resolve(name + ".svg"), svg);
      Files.write(PICTURES.resolve(name + ".png"), png);
      assertThat(new String(svg, StandardCharsets.UTF_8))
          .doesNotContain(" th:", "var(--", "??", "null", " href");
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      assertThat(image.getWidth()).isEqualTo(1440);
      assertThat(colours(image)).hasSizeGreaterThan(20);
      assertThat(picture.card().font()).isNotBlank();
      assertThat(picture.card().question().language()).isEqualTo(language);
    }
  }

  private static Set<Integer> colours(BufferedImage image) {
    Set<Integer> colours = new TreeSet<>();
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours;
  }

  @Test
  void saysWhatCannotBeAsked() {
    assertThatThrownBy(() -> query(What.ORIGINS, FileFormat.GEXF, 5, "ja"))
        .hasMessageContaining("cannot be a file of format (gexf)");
    assertThatThrownBy(() -> query(What.PASSAGES, FileFormat.SVG, 5, "ja"))
        .hasMessageContaining("(svg)");
    assertThatThrownBy(() -> query(What.SERIES, FileFormat.SVG, 5, "fr"))
        .hasMessageContaining("language (fr)");
    assertThat(
            List.of(
                status("?what=series"),
                status("?what=tiers&municipality=" + TOWN),
                status("?what=series&days=9&municipality=" + TOWN),
                status("?what=hubs&study=mine&municipality=" + TOWN),
                status("?what=series&asOf=never&municipality=" + TOWN),
                status("?what=series&months=0&municipality=" + TOWN)))
        .containsOnly(400);
    assertThat(status("?what=series&municipality=municipality:999999")).isEqualTo(404);
  }

  private static int status(String question) {
    return new HttpUser(application.address())
        .get(
            "/api/v1/export" + question,
            "Authorization",
            HttpUser.basic("admin", RunningApplication.PASSWORD))
        .statusCode();
  }

  /** The owner makes again what a town's organizer and a researcher saw. */
  @ParameterizedTest
  @MethodSource("ofTown")
  void makesAgainWhatOthersSaw(What what) {
    Id town = Id.parse(TOWN);
    Asker organizer = new Asker("town", Role.ORGANIZER, null, List.of(town), false);
    Asker researcher = new Asker("kenkyu", Role.RESEARCHER, null, List.of(), false);
    for (Asker asker : List.of(organizer, researcher)) {
      Export seen = exports.prepare(query(what, FileFormat.JSON, 5, "ja"), asker);
      Export again = exports.replay(seen.card(), Asker.owner());
      assertThat(bytes(again)).as(asker.name()).isEqualTo(bytes(seen));
      if (asker == researcher) {
        assertThat(new String(bytes(seen), StandardCharsets.UTF_8))
            .doesNotContainPattern("person:(?!pseudonym)");
      }
    }
    Asker member = new Asker("aoki", Role.MEMBER, Id.person("aoki"), List.of(), false);
    assertThatThrownBy(() -> exports.prepare(query(what, FileFormat.JSON, 5, "ja"), member))
        .isInstanceOf(EnishiException.class);
  }

  @Test
  void refusesToMakeAgainFromOtherData(@TempDir Path dataset) throws IOException {
    List<Export> before = new ArrayList<>();
    for (What what : ofTown()) {
      for (FileFormat format : what.formats()) {
        before.add(exports.prepare(query(what, format, 0, "ja"), Asker.owner()));
      }
    }
    Files.writeString(
        dataset.resolve("dataset.json"),
        "{\"title\": \"More\", \"source\": \"made up\", \"licence\": \"CC0-1.0\"}");
    StringBuilder people = new StringBuilder("id,name,fictional\n");
    StringBuilder facts = new StringBuilder("subject,kind,object,on\n");
    for (int i = 0; i < 40; i++) {
      people.append("person:new%d,新井 %d,true\n".formatted(i, i));
      facts.append("person:new%d,spoke,%s,2022-%02d-10\n".formatted(i, TOWN, i % 12 + 1));
      facts.append("person:new%d,donated,%s,2023-%02d-10\n".formatted(i, TOWN, i % 5 + 1));
    }
    Files.writeString(dataset.resolve("people.csv"), people);
    Files.writeString(dataset.resolve("engagements.csv"), facts);
    Imports imports = application.door(Imports.class);
    var report = imports.run(dataset, false, ImportProgress.SILENT);
    assertThat(report.problems()).isEmpty();
    String id = Objects.requireNonNull(report.id());
    int refused = 0;
    for (Export export : before) {
      try {
        exports.replay(export.card(), Asker.owner());
      } catch (EnishiException e) {
        assertThat(e).hasMessageContaining("the data differs");
        refused++;
      }
    }
    imports.undo(id);
    assertThat(refused).isGreaterThan(before.size() / 2);
    for (Export export : before) {
      assertThat(bytes(exports.replay(export.card(), Asker.owner()))).isEqualTo(bytes(export));
    }
  }

  @Test
  void readsCardsOfBefore() {
    Export export =
        exports.prepare(
            ExportQuery.parse(
                "tiers", FileFormat.CSV, DAY, false, null, null, null, TownWords.NONE),
            Asker.owner());
    String json = export.card().json();
    assertThat(json).doesNotContain("municipality\"", "\"hidden\"", "\"font\"", "\"lists\"");
    assertThat(exports.replay(MethodCard.parse("old", json), Asker.owner()).card())
        .isEqualTo(export.card());
  }
}
