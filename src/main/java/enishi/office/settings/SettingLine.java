package enishi.office.settings;

import enishi.office.settings.Entry.Range;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One number as it is shown.
 *
 * @param meaning in Japanese; {@code meaningEn} in English, and so on
 * @param value what holds now
 * @param least what it may be at least; null where it cannot be changed here
 * @param standard what Enishi starts with
 * @param state {@code standard}, {@code changed}, {@code fixed-outside} by the machine's settings,
 *     or why it cannot be changed here: {@code rule-file}, {@code question}, {@code program}
 * @param ours that it is our own choice, always
 * @param answers what rests on it
 * @param place the page on which it can be changed; null where there is none
 */
record SettingLine(
    String key,
    String meaning,
    String meaningEn,
    String value,
    Unit unit,
    String unitName,
    String unitNameEn,
    @Nullable String least,
    @Nullable String most,
    String standard,
    String state,
    boolean ours,
    Source source,
    String sourceName,
    String sourceNameEn,
    List<Answer> answers,
    @Nullable String place) {
  static final String STANDARD = "standard";
  static final String CHANGED = "changed";
  static final String FIXED = "fixed-outside";

  SettingLine {
    answers = List.copyOf(answers);
  }

  /**
   * @param now what holds, by key
   * @param fixed what is fixed from outside, by key
   */
  static SettingLine of(
      Entry entry, SortedMap<String, String> now, SortedMap<String, String> fixed) {
    String value = now.getOrDefault(entry.key(), entry.standard());
    Range range = entry.range();
    return new SettingLine(
        entry.key(),
        Words.JAPANESE.meaning(entry),
        Words.ENGLISH.meaning(entry),
        Entry.plain(value),
        entry.unit(),
        Words.JAPANESE.unit(entry.unit()),
        Words.ENGLISH.unit(entry.unit()),
        range == null ? null : Entry.plain(String.valueOf(range.least())),
        range == null ? null : Entry.plain(String.valueOf(range.most())),
        Entry.plain(entry.standard()),
        state(entry, value, fixed),
        true,
        entry.source(),
        Words.JAPANESE.source(entry.source()),
        Words.ENGLISH.source(entry.source()),
        entry.answers(),
        entry.place());
  }

  private static String state(Entry entry, String value, SortedMap<String, String> fixed) {
    if (!entry.isLive()) {
      return entry.holding().word();
    }
    if (fixed.containsKey(entry.key())) {
      return FIXED;
    }
    return value.equals(entry.standard()) ? STANDARD : CHANGED;
  }

  /** Whether it can be changed here and now. */
  public boolean open() {
    return state.equals(STANDARD) || state.equals(CHANGED);
  }

  public String meaning(boolean english) {
    return english ? meaningEn : meaning;
  }
}
