package enishi.office.settings;

import static enishi.model.EnishiException.badInput;

import enishi.introduction.SearchRules;
import enishi.introduction.request.RequestRules;
import enishi.network.StrengthNumbers;
import enishi.network.StrengthRules;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers that can be changed while Enishi runs, a group in each record. By name they are
 * {@code enishi.strength.*} and {@code enishi.introduction.*}, as in the environment.
 */
public record LiveNumbers(StrengthRules strength, SearchRules search, RequestRules requests) {
  static final String STRENGTH = "enishi.strength.";
  static final String DEADLINE = "enishi.introduction.deadline-millis";
  static final String ANSWER_DAYS = "enishi.introduction.answer-days";
  static final String REMINDER_DAYS = "enishi.introduction.reminder-days";

  /** What Enishi starts with. */
  public static LiveNumbers standard() {
    return new LiveNumbers(
        StrengthRules.standard(), SearchRules.standard(), RequestRules.standard());
  }

  /** The keys beside those of strength. */
  public static List<String> whole() {
    return List.of(DEADLINE, ANSWER_DAYS, REMINDER_DAYS);
  }

  /** All of them by key, as Java writes them. */
  SortedMap<String, String> byKey() {
    SortedMap<String, String> numbers = new TreeMap<>();
    StrengthNumbers.of(strength).forEach((name, number) -> numbers.put(STRENGTH + name, number));
    numbers.put(DEADLINE, String.valueOf(search.deadlineMillis()));
    numbers.put(ANSWER_DAYS, String.valueOf(requests.answerDays()));
    numbers.put(REMINDER_DAYS, String.valueOf(requests.reminderDays()));
    return Collections.unmodifiableSortedMap(numbers);
  }

  /**
   * The same with those in place of its own. Throws bad-input for an unknown key and for a number
   * that its group refuses.
   */
  public LiveNumbers changed(Map<String, String> changes) {
    Map<String, String> ofStrength = new TreeMap<>();
    Map<String, String> others = new TreeMap<>(byKey());
    for (Map.Entry<String, String> change : new TreeMap<>(changes).entrySet()) {
      if (others.replace(change.getKey(), change.getValue()) == null) {
        throw badInput(
            "setting (%s) is not known, expected one of %s",
            change.getKey(), String.join(", ", byKey().keySet()));
      }
      if (change.getKey().startsWith(STRENGTH)) {
        ofStrength.put(change.getKey().substring(STRENGTH.length()), change.getValue());
      }
    }
    return new LiveNumbers(
        StrengthNumbers.changed(strength, ofStrength),
        new SearchRules(number(DEADLINE, others)),
        new RequestRules(
            Math.toIntExact(number(ANSWER_DAYS, others)),
            Math.toIntExact(number(REMINDER_DAYS, others))));
  }

  private static long number(String key, Map<String, String> numbers) {
    String text = numbers.getOrDefault(key, "");
    if (!text.matches("-?[0-9]{1,9}")) {
      throw badInput(
          "%s (%s) is no whole number of at most nine digits, expected one such as 14", key, text);
    }
    return Long.parseLong(text);
  }
}
