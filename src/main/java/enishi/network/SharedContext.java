package enishi.network;

import enishi.model.EntityKind;
import java.util.Arrays;
import java.util.List;

/**
 * Something that persons share: an event, a party, a project or an organization, with who took part
 * when. A pair shares it once, by its largest contribution.
 */
final class SharedContext {
  /** What n means in Newman's share 1/(n−1). */
  enum Kind {
    /** Persons who began on or before the as-of day, or the reported number where larger. */
    EVENT,
    /** The party, named or not. */
    STAY,
    /** Members on the day of the pair's fact. */
    PROJECT,
    /** Holders of a post on the day of the pair's fact. */
    ORGANIZATION;

    static Kind of(EntityKind kind) {
      return switch (kind) {
        case PROJECT -> PROJECT;
        case ORGANIZATION -> ORGANIZATION;
        case STAY -> STAY;
        default -> EVENT;
      };
    }
  }

  private static final Kind[] KINDS = Kind.values();

  private final Kind kind;
  private final Decay decay;
  private final int maxShared;

  /** Persons reported by a document or a party's headcount; 0 where none. */
  private final int reported;

  /** All parts, sorted by person. */
  private final Participation[] parts;

  private final Headcount headcount;

  /** Takes the parts sorted by person. */
  SharedContext(Kind kind, StrengthRules rules, int reported, Participation[] parts) {
    this.kind = kind;
    this.decay = rules.shared(kind);
    this.maxShared = rules.maxShared();
    this.reported = reported;
    this.parts = parts;
    List<Participation> sorted = Arrays.asList(parts);
    headcount = kind == Kind.EVENT ? Headcount.ofBegun(sorted) : Headcount.ofPresent(sorted);
  }

  static Kind kind(int ordinal) {
    return KINDS[ordinal];
  }

  Kind kind() {
    return kind;
  }

  /** Everybody's parts, by person; a view. */
  List<Participation> parts() {
    return Arrays.asList(parts);
  }

  /** One person's parts; a view, found in O(log N). */
  List<Participation> partsOf(int person) {
    int from = firstOf(person);
    int to = from;
    while (to < parts.length && parts[to].person() == person) {
      to++;
    }
    return Arrays.asList(parts).subList(from, to);
  }

  /** n: how many persons share it with a pair whose fact is dated {@code day}, seen on a day. */
  int persons(int day, int asOf) {
    return switch (kind) {
      case EVENT -> Math.max(reported, headcount.on(asOf));
      case STAY -> reported;
      case PROJECT, ORGANIZATION -> headcount.on(day);
    };
  }

  /** What a shared fact of that day adds to A; 0 where too many persons share it. */
  double amount(int day, int asOf) {
    int persons = persons(day, asOf);
    return persons < 2 || persons > maxShared
        ? 0
        : decay.worth(1.0 / (persons - 1), decay.left((long) asOf - day));
  }

  private int firstOf(int person) {
    int low = 0;
    int high = parts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts[middle].person() < person) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
