package enishi.office.settings;

import enishi.introduction.Band;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says on the page what settings need to say, in one language. */
final class SettingsView {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final String BASE = LiveNumbers.STRENGTH + "base.";
  private static final String HALF_LIFE = LiveNumbers.STRENGTH + "half-life-days.";

  private final Map<String, String> typed;
  private final Words words;

  /**
   * @param typed what somebody typed, by key, which stays in its places
   */
  SettingsView(Map<String, String> typed, Words words) {
    this.typed = Map.copyOf(typed);
    this.words = words;
  }

  /** A kind of fact with its two numbers. */
  public record KindRow(String kind, String name, SettingLine base, SettingLine halfLife) {}

  /** The numbers of a group kind by kind; empty for a group without kinds. */
  public List<KindRow> kinds(SettingGroup group) {
    Map<String, SettingLine> byKey = new LinkedHashMap<>();
    group.settings().forEach(line -> byKey.put(line.key(), line));
    List<KindRow> rows = new ArrayList<>();
    byKey.forEach(
        (key, base) -> {
          if (key.startsWith(BASE)) {
            String kind = key.substring(BASE.length());
            SettingLine halfLife = byKey.get(HALF_LIFE + kind);
            if (halfLife != null) {
              rows.add(new KindRow(kind, words.text("kind." + kind), base, halfLife));
            }
          }
        });
    return rows;
  }

  /** What stands in the field of a number. */
  public String field(SettingLine line) {
    return typed.getOrDefault(line.key(), line.value());
  }

  /** Whether somebody typed another number of the group. */
  public boolean typedIn(SettingGroup group) {
    return group.settings().stream()
        .anyMatch(line -> !typed.getOrDefault(line.key(), line.value()).equals(line.value()));
  }

  public String groupName(SettingGroup group) {
    return english() ? group.nameEn() : group.name();
  }

  public String groupText(SettingGroup group) {
    return words.text("group." + group.group().word() + ".text");
  }

  public String meaning(SettingLine line) {
    return line.meaning(english());
  }

  public String meaning(Change change) {
    return english() ? change.meaningEn() : change.meaning();
  }

  /** A number with its unit. */
  public String number(String number, Change change) {
    String unit = english() ? change.unitEn() : change.unit();
    return (number + " " + unit).strip();
  }

  public String unit(SettingLine line) {
    return english() ? line.unitNameEn() : line.unitName();
  }

  public String source(SettingLine line) {
    return english() ? line.sourceNameEn() : line.sourceName();
  }

  /** The sources of a group, each once. */
  public String sources(SettingGroup group) {
    return group.settings().stream()
        .map(this::source)
        .distinct()
        .collect(Collectors.joining(words.text("and")));
  }

  public String answers(SettingLine line) {
    return line.answers().stream()
        .map(answer -> words.text("answer." + answer.word()))
        .collect(Collectors.joining(words.text("and")));
  }

  /** The answers of a group, each once. */
  public String answers(SettingGroup group) {
    return group.settings().stream()
        .flatMap(line -> line.answers().stream())
        .distinct()
        .map(answer -> words.text("answer." + answer.word()))
        .collect(Collectors.joining(words.text("and")));
  }

  public String state(SettingLine line) {
    return words.text("state." + line.state());
  }

  public String at(Instant at) {
    return MINUTES.format(at.atZone(JAPAN));
  }

  public String seconds(long millis) {
    return String.format(Locale.ROOT, "%.1f", millis / 1000.0);
  }

  public String band(@Nullable Band band) {
    return words.text("band." + (band == null ? "none" : band.word()));
  }

  public String strength(double strength) {
    return String.format(Locale.ROOT, "%.2f", strength);
  }

  /** How many of how many, and what that says of all where only some were compared. */
  public String count(Effect<?> effect) {
    Double least = effect.least();
    Double most = effect.most();
    Integer all = effect.all();
    String changed = grouped(effect.changed());
    if (least == null || most == null) {
      return words.text("count", changed, grouped(all == null ? effect.looked() : all));
    }
    String looked = grouped(effect.looked());
    return all == null
        ? words.text("count.drawn", changed, looked, percent(least), percent(most))
        : words.text("count.sample", changed, looked, grouped(all), percent(least), percent(most));
  }

  public String standing(Standing standing) {
    String verdict = words.text("verdict." + standing.verdict().word());
    if (standing.step() == null) {
      return verdict;
    }
    String step = words.text("step." + standing.step().word(), or(standing.toName()));
    return standing.pathNames().isEmpty()
        ? words.text("standing", verdict, step)
        : words.text("standing.path", verdict, step, chain(standing.pathNames()));
  }

  public String way(Way way) {
    return way.band() == null
        ? words.text("no-way")
        : words.text("way", chain(way.names()), band(way.band()));
  }

  /** A note in the history, or a word for none. */
  public String note(PastVersion version) {
    return version.version() == 0 ? words.text("history.standard") : version.note();
  }

  private String or(@Nullable String name) {
    return name == null ? words.text("somebody") : name;
  }

  private String chain(List<String> names) {
    return String.join(" → ", names);
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", share * 100);
  }

  private boolean english() {
    return words == Words.ENGLISH;
  }
}
