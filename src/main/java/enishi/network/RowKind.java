package enishi.network;

import enishi.model.EngagementKind;
import enishi.model.TieKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row between two entities says: an engagement, a tie, a referral, a listing on a register
 * or a proposal. In columns it is a number; numbers hold within one program, a file names the words
 * in their order.
 */
record RowKind(String word, @Nullable EngagementKind engagement, @Nullable TieKind tie) {
  private static final List<RowKind> ALL = all();
  private static final Map<String, Integer> NUMBERS = numbers();

  /** Referrer to candidate; the place is the project. */
  static final int REFERRED = find("referred");

  /** Person to register; the place is the municipality. */
  static final int LISTED = find("listed");

  /** Person to need. */
  static final int MAKES_PROPOSAL = find("makes_proposal");

  static RowKind of(int number) {
    return ALL.get(number);
  }

  static int of(EngagementKind kind) {
    return kind.ordinal();
  }

  static int of(TieKind kind) {
    return EngagementKind.values().length + kind.ordinal();
  }

  static boolean isEngagement(int number) {
    return number < EngagementKind.values().length;
  }

  static boolean isTie(int number) {
    return !isEngagement(number) && number < REFERRED;
  }

  /** The number of a relationship's type; −1 for one that states no fact of the network. */
  static int find(String type) {
    return NUMBERS.getOrDefault(type.toLowerCase(Locale.ROOT), -1);
  }

  /** The words of all numbers, in their order. */
  static List<String> words() {
    return ALL.stream().map(RowKind::word).toList();
  }

  private static List<RowKind> all() {
    List<RowKind> all = new ArrayList<>();
    for (EngagementKind kind : EngagementKind.values()) {
      all.add(new RowKind(kind.word(), kind, null));
    }
    for (TieKind kind : TieKind.values()) {
      all.add(new RowKind(kind.word(), null, kind));
    }
    for (String word : List.of("referred", "listed", "makes_proposal")) {
      all.add(new RowKind(word, null, null));
    }
    return List.copyOf(all);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (RowKind kind : ALL) {
      numbers.put(kind.word(), numbers.size());
    }
    return Map.copyOf(numbers);
  }
}
