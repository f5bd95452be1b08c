package enishi.security;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which fields of which entries erasures took out, as the notes of later entries of the chain say:
 * {@code subject 5-7 12; question 5}. Three bits an entry at most.
 */
final class AuditRedaction {
  private final Map<AuditField, BitSet> numbers = new EnumMap<>(AuditField.class);

  void add(AuditField field, long number) {
    numbers.computeIfAbsent(field, f -> new BitSet()).set(Math.toIntExact(number));
  }

  boolean has(AuditField field, long number) {
    BitSet known = numbers.get(field);
    return known != null && number <= Integer.MAX_VALUE && known.get((int) number);
  }

  /** Takes in what a note says; what is no such note adds nothing. */
  void add(String note) {
    for (String part : note.split("; ")) {
      String[] words = part.split(" ");
      AuditField field =
          java.util.Arrays.stream(AuditField.values())
              .filter(f -> f.property().equals(words[0]))
              .findFirst()
              .orElse(null);
      if (field != null) {
        for (String range : List.of(words).subList(1, words.length)) {
          addRange(field, range);
        }
      }
    }
  }

  private void addRange(AuditField field, String range) {
    if (range.matches("[0-9]{1,9}(-[0-9]{1,9})?")) {
      int dash = range.indexOf('-');
      int from = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
      int until = dash < 0 ? from : Integer.parseInt(range.substring(dash + 1));
      if (from <= until) {
        numbers.computeIfAbsent(field, f -> new BitSet()).set(from, until + 1);
      }
    }
  }

  String note() {
    return numbers.entrySet().stream()
        .map(entry -> entry.getKey().property() + " " + ranges(entry.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String ranges(BitSet set) {
    return IntStream.iterate(
            set.nextSetBit(0), from -> from >= 0, from -> set.nextSetBit(set.nextClearBit(from)))
        .mapToObj(
            from -> {
              int last = set.nextClearBit(from) - 1;
              return last == from ? String.valueOf(from) : from + "-" + last;
            })
        .collect(Collectors.joining(" "));
  }
}
