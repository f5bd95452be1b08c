package enishi.network;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that links persons, as columns: what they share, sorted by id (events, organizations and
 * projects, then stays), with who took part when; and the ties and referrals between two of them.
 * 13 bytes a part and 29 a meeting, with the indexes by person. Immutable but for the large
 * contexts that it keeps.
 */
final class Contexts {
  /** The context of a meeting that lies in none. */
  static final int LOOSE = -1;

  /** Contexts of more parts than this are kept once they were looked at. */
  private static final int LARGE = 200;

  private final StrengthRules rules;

  /** indexes[number] = the context of an event, organization or project, −1 where it is none. */
  private final int[] indexes;

  /** The context of a stay. */
  private final Map<Id, Integer> stays;

  /** kinds[context] = ordinal of its kind. */
  private final byte[] kinds;

  /** reported[context] = persons reported by a document or a party's headcount; 0 where none. */
  private final int[] reported;

  /** partBegin[context] = first of its parts, which end before partBegin[context + 1]. */
  private final int[] partBegin;

  /**
   * persons[part] = vertex; starts, lasts[part] = days; marks[part] = kind and whether it lasts.
   */
  private final int[] persons;

  private final int[] starts;
  private final int[] lasts;
  private final byte[] marks;
  private final Meetings meetings;

  /** contexts[personBegin[v]] up to contexts[personBegin[v + 1]] = v's contexts, ascending. */
  private final int[] personBegin;

  private final int[] contexts;

  private final Map<Integer, SharedContext> large = new ConcurrentHashMap<>();

  Contexts(ContextColumns.Columns columns, Meetings meetings, int people, StrengthRules rules) {
    this.rules = rules;
    this.meetings = meetings;
    indexes = columns.indexes();
    stays = columns.stays();
    kinds = columns.kinds();
    reported = columns.reported();
    partBegin = columns.partBegin();
    persons = columns.persons();
    starts = columns.starts();
    lasts = columns.lasts();
    marks = columns.marks();
    personBegin = new int[people + 1];
    contexts = byPerson();
  }

  int size() {
    return kinds.length;
  }

  /** The context of an event, organization or project by its number, −1 where it is none. */
  int ofNumber(int number) {
    return number < indexes.length ? indexes[number] : -1;
  }

  /** The contexts that are stays. */
  Collection<Integer> stays() {
    return stays.values();
  }

  /** The context of an id, −1 where nobody shares it. */
  int find(Id id, IdTable ids) {
    int number = ids.find(id);
    return id.is(EntityKind.STAY)
        ? stays.getOrDefault(id, -1)
        : number == IdTable.NONE ? -1 : indexes[number];
  }

  Meetings meetings() {
    return meetings;
  }

  SharedContext.Kind kind(int context) {
    return SharedContext.kind(kinds[context]);
  }

  int reported(int context) {
    return reported[context];
  }

  int begin(int context) {
    return partBegin[context];
  }

  int end(int context) {
    return partBegin[context + 1];
  }

  int person(int part) {
    return persons[part];
  }

  int start(int part) {
    return starts[part];
  }

  int last(int part) {
    return lasts[part];
  }

  byte mark(int part) {
    return marks[part];
  }

  boolean isLasting(int part) {
    return Participation.isLasting(marks[part]);
  }

  int partCount() {
    return persons.length;
  }

  /** The first place of {@link #contextAt} that holds a context of the person. */
  int beginOf(int person) {
    return personBegin[person];
  }

  int endOf(int person) {
    return personBegin[person + 1];
  }

  /** A context of the person at whose place this is; a person's contexts ascend. */
  int contextAt(int place) {
    return contexts[place];
  }

  /** The context with all that its worth depends on; without evidence. */
  SharedContext context(int context) {
    return end(context) - begin(context) > LARGE
        ? large.computeIfAbsent(context, this::read)
        : read(context);
  }

  long memoryBytes() {
    return 13L * persons.length
        + 9L * kinds.length
        + 4L * indexes.length
        + 4L * (personBegin.length + contexts.length)
        + meetings.memoryBytes();
  }

  private SharedContext read(int context) {
    Participation[] parts = new Participation[end(context) - begin(context)];
    for (int i = 0; i < parts.length; i++) {
      int part = begin(context) + i;
      parts[i] = Participation.of(persons[part], starts[part], lasts[part], marks[part], List.of());
    }
    return new SharedContext(kind(context), rules, reported[context], parts);
  }

  /** Parts are sorted by person within a context, so a person's second part follows the first. */
  private int[] byPerson() {
    for (int context = 0; context < size(); context++) {
      for (int part = begin(context); part < end(context); part++) {
        if (isFirst(context, part)) {
          personBegin[persons[part] + 1]++;
        }
      }
    }
    for (int v = 1; v < personBegin.length; v++) {
      personBegin[v] += personBegin[v - 1];
    }
    int[] next = Arrays.copyOf(personBegin, personBegin.length);
    int[] found = new int[personBegin[personBegin.length - 1]];
    for (int context = 0; context < size(); context++) {
      for (int part = begin(context); part < end(context); part++) {
        if (isFirst(context, part)) {
          found[next[persons[part]]++] = context;
        }
      }
    }
    return found;
  }

  private boolean isFirst(int context, int part) {
    return part == begin(context) || persons[part] != persons[part - 1];
  }
}
