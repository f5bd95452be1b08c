package enishi.network;

import enishi.model.EngagementKind;
import enishi.model.Referral;
import enishi.model.Tie;
import enishi.model.TieKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lays ties and referrals out as {@link Meetings}. Where a person's ties are all dated and none
 * says what another one says, their columns are taken as they are; elsewhere they are read, which
 * merges them.
 */
final class MeetingsLayout {
  private static final int REFERRAL = TieKind.values().length;

  private final Facts facts;
  private final Rows rows;
  private final Vertices vertices;

  /** indexes[number] = the shared context of an event, −1 where it is none. */
  private final int[] indexes;

  private MeetingsLayout(Facts facts, Vertices vertices, int[] indexes) {
    this.facts = facts;
    this.rows = facts.rows();
    this.vertices = vertices;
    this.indexes = indexes;
  }

  static Meetings of(Facts facts, Vertices vertices, StrengthRules rules, int[] indexes) {
    return new MeetingsLayout(facts, vertices, indexes).build(rules);
  }

  private Meetings build(StrengthRules rules) {
    Decay[] worth = new Decay[REFERRAL + 1];
    for (TieKind kind : TieKind.values()) {
      worth[kind.ordinal()] = rules.tie(kind);
    }
    worth[REFERRAL] = rules.referral();
    Meetings.Builder meetings = new Meetings.Builder(worth);
    for (int number = 0; number < facts.ids().size(); number++) {
      if (vertices.ofNumber(number) != Vertices.NONE
          && firstBeyondEngagements(number) < rows.end(number)) {
        addTies(number, meetings);
        addReferrals(number, meetings);
      }
    }
    return meetings.build(vertices.size());
  }

  /** The first row of an entity that is no engagement: a group is sorted by kind. */
  private int firstBeyondEngagements(int number) {
    int row = rows.end(number);
    while (row > rows.begin(number) && !RowKind.isEngagement(rows.kind(row - 1))) {
      row--;
    }
    return row;
  }

  private void addTies(int number, Meetings.Builder meetings) {
    int[] ties =
        IntStream.range(firstBeyondEngagements(number), rows.end(number))
            .filter(row -> RowKind.isTie(rows.kind(row)) && facts.read().isLive(row))
            .toArray();
    boolean plain = true;
    for (int i = 0; i < ties.length && plain; i++) {
      plain = rows.on(ties[i]) != Day.NEVER && (i == 0 || !rows.areSame(ties[i - 1], ties[i]));
    }
    if (!plain) {
      List<Tie> read = new ArrayList<>();
      Arrays.stream(ties).forEach(row -> read.add(facts.read().tie(row)));
      SameFacts.ties(read).forEach(tie -> add(tie, meetings));
      return;
    }
    for (int row : ties) {
      int kind = rows.kind(row) - EngagementKind.values().length;
      int last = rows.until(row) == Day.NEVER ? rows.on(row) : rows.until(row);
      meetings.add(
          vertices.ofNumber(number),
          vertices.ofNumber(rows.to(row)),
          rows.on(row),
          last,
          Day.NEVER,
          context(kind, rows.place(row)),
          kind);
    }
  }

  private void add(Tie tie, Meetings.Builder meetings) {
    int start = Day.orNever(tie.when().on());
    @Nullable LocalDate until = tie.when().until();
    int event = tie.event() == null ? Rows.NONE : facts.ids().find(tie.event());
    meetings.add(
        vertices.get(tie.a()),
        vertices.get(tie.b()),
        start,
        until == null ? start : Day.of(until),
        Day.NEVER,
        context(tie.kind().ordinal(), event),
        tie.kind().ordinal());
  }

  private int context(int tieKind, int event) {
    return tieKind == TieKind.MET_AT.ordinal() && event != Rows.NONE
        ? indexes[event]
        : Contexts.LOOSE;
  }

  private void addReferrals(int number, Meetings.Builder meetings) {
    List<Referral> read = new ArrayList<>();
    for (int row = rows.begin(number); row < rows.end(number); row++) {
      if (rows.kind(row) == RowKind.REFERRED && facts.read().isLive(row)) {
        read.add(facts.read().referral(row));
      }
    }
    for (Referral referral : SameFacts.referrals(read)) {
      int on = Day.of(referral.on());
      meetings.add(
          vertices.get(referral.referrer()),
          vertices.get(referral.candidate()),
          on,
          on,
          Day.orNever(referral.revokedOn()),
          Contexts.LOOSE,
          REFERRAL);
    }
  }
}
