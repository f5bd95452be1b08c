package enishi.export;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.population.Ladder;
import enishi.population.Ladders;
import enishi.security.Asker;
import enishi.security.Role;
import enishi.terminal.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For researchers and organizers: the table of populations, and files to take along. */
@Controller
final class ResearchPage {
  private final Exports exports;
  private final Ladders ladders;
  private final Clock clock;

  ResearchPage(Exports exports, Ladders ladders, Clock clock) {
    this.exports = exports;
    this.ladders = ladders;
    this.clock = clock;
  }

  /**
   * A line of the table.
   *
   * @param name of the municipality; null for the totals
   * @param key of the municipality's id; null for the totals
   * @param cells counts as texts, null where hidden
   */
  record Line(@Nullable String name, @Nullable String key, List<@Nullable String> cells) {
    /** Whether somebody is counted there. */
    boolean counts() {
      return !"0".equals(cells.getLast());
    }
  }

  @GetMapping("/research")
  String show(
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Integer suppressBelow,
      @RequestParam(required = false) @Nullable String ladder,
      Asker asker,
      Locale locale,
      Model model) {
    if (asker.role() == Role.MEMBER) {
      throw new EnishiException(
          ErrorCode.FORBIDDEN,
          "account (%s, member) may not see this, expected an organizer or a researcher"
              .formatted(asker.name()));
    }
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    ExportQuery query =
        ExportQuery.parse(
            What.TIERS.word(),
            FileFormat.CSV,
            day,
            false,
            null,
            suppressBelow,
            ladder,
            TownWords.NONE);
    Export export = exports.prepare(query, asker);
    Ladder used = ladders.get(query.ladder());
    Phrases phrases = Phrases.of("export", locale);
    model.addAttribute("asOf", day);
    model.addAttribute("below", export.card().leftOut().below());
    model.addAttribute("ladder", used);
    List<Line> all = lines(export.table());
    List<Line> shown = all.stream().filter(line -> line.name() == null || line.counts()).toList();
    model.addAttribute("lines", shown);
    model.addAttribute("empty", all.size() - shown.size());
    model.addAttribute("card", export.card());
    model.addAttribute("cardLines", new CardSheet(phrases).lines(export.card()));
    model.addAttribute("cardJson", export.card().json());
    model.addAttribute("formats", What.PEOPLE.formats());
    model.addAttribute("partial", asker.role() == Role.ORGANIZER);
    return "export/research";
  }

  private static List<Line> lines(TableContent table) {
    List<Line> lines = new ArrayList<>();
    for (List<@Nullable Object> row : table.rows()) {
      String id = String.valueOf(row.getFirst());
      boolean isTotal = id.equals(TierReading.TOTAL);
      List<@Nullable String> cells = new ArrayList<>();
      row.stream().skip(2).forEach(cell -> cells.add(cell == null ? null : cell.toString()));
      lines.add(
          new Line(
              isTotal ? null : String.valueOf(row.get(1)),
              isTotal ? null : id.substring(id.indexOf(':') + 1),
              cells));
    }
    return lines;
  }
}
