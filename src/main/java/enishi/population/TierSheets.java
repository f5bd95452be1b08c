package enishi.population;

import enishi.terminal.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A tier as the terminal shows it: the rung, then the facts with what leads to the next. */
final class TierSheets {
  private final Words words;

  TierSheets(Words words) {
    this.words = words;
  }

  List<Sheet> of(Tier tier) {
    return List.of(summary(tier), facts(tier));
  }

  private Sheet summary(Tier tier) {
    return new Sheet(
        "",
        words.columns("person municipality as-of tier label strength lapses"),
        List.of(
            List.of(
                tier.personName(),
                tier.municipalityName(),
                tier.asOf().toString(),
                String.valueOf(tier.tier()),
                label(tier.label(), tier.labelEn()),
                tier.strength() == null
                    ? words.text("strength.none")
                    : String.format(Locale.ROOT, "%.2f", tier.strength()),
                tier.tier() == 0 ? "" : through(tier.lapsesOn()))),
        List.of());
  }

  private Sheet facts(Tier tier) {
    List<List<String>> rows =
        Stream.concat(tier.facts().stream(), tier.others().stream()).map(this::cells).toList();
    List<String> notes = new ArrayList<>();
    tier.full().forEach(one -> notes.add(label(one.words(), one.wordsEn())));
    if (tier.next() != null && !tier.next().missing().isEmpty()) {
      notes.add(
          words.text(
                  "next.any", tier.next().tier(), label(tier.next().label(), tier.next().labelEn()))
              + tier.next().missing().stream()
                  .map(missing -> label(missing.words(), missing.wordsEn()))
                  .collect(Collectors.joining(words.text("next.or"))));
    }
    if (tier.ours()) {
      notes.add(words.text("ours"));
    }
    List<String> columns = words.columns("tier kind object on until through state source");
    return new Sheet("", rows.isEmpty() ? List.of() : columns, rows, notes);
  }

  private List<String> cells(Tier.Fact fact) {
    boolean holds = fact.state() == FactState.QUALIFIES || fact.state() == FactState.EXCLUDED;
    return List.of(
        blank(fact.rung()),
        words.kind(fact.kind()),
        fact.objectName(),
        blank(fact.on()),
        blank(fact.until()),
        holds ? through(fact.qualifiesThrough()) : blank(fact.qualifiesThrough()),
        words.text("state." + fact.state().word()),
        fact.source() == null ? "" : fact.source());
  }

  private String through(@Nullable LocalDate day) {
    return day == null ? words.text("no-end") : day.toString();
  }

  private String label(String japanese, String english) {
    return words == Words.ENGLISH ? english : japanese;
  }

  private static String blank(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
