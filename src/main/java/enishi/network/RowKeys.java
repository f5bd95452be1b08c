package enishi.network;

import enishi.model.Engagement;
import enishi.model.Id;
import enishi.model.Referral;
import enishi.model.Registration;
import enishi.model.Stay;
import enishi.model.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys of all rows that may state a fact: under every id that means one of the two things it
 * links, and, where its day is the one on which its event or stay begins, without a day. Of each
 * list the first is the fact's own. Not for several threads.
 */
public final class RowKeys {
  private final Facts facts;
  private final Map<Id, List<Id>> ids = new HashMap<>();

  public RowKeys(Facts facts) {
    this.facts = facts;
  }

  /** The day that a row says itself, and the event, stay or project that it belongs to. */
  private record Said(@Nullable LocalDate on, @Nullable String place) {}

  public List<FactKey> of(Engagement fact) {
    LocalDate on = fact.when().on();
    List<Said> said = new ArrayList<>(List.of(new Said(on, null)));
    Stream.concat(Stream.of(""), contexts(fact).sorted())
        .filter(in -> Objects.equals(facts.read().start(fact.object(), in).orElse(null), on))
        .forEach(in -> said.add(new Said(null, takenFrom(null, in))));
    return keys(fact.kind().word(), fact.subject(), fact.object(), false, said);
  }

  public List<FactKey> of(Tie tie) {
    LocalDate on = tie.when().on();
    Id event = tie.event();
    String place = event == null ? null : event.value();
    List<Said> said = new ArrayList<>(List.of(new Said(on, place)));
    if (event != null && facts.read().start(event).filter(day -> day.equals(on)).isPresent()) {
      said.add(new Said(null, place));
    }
    return keys(tie.kind().word(), tie.a(), tie.b(), true, said);
  }

  public List<FactKey> of(Referral referral) {
    return keys(
        RowKind.of(RowKind.REFERRED).word(),
        referral.referrer(),
        referral.candidate(),
        false,
        List.of(new Said(referral.on(), referral.project().value())));
  }

  public List<FactKey> of(Registration listed) {
    return keys(
        RowKind.of(RowKind.LISTED).word(),
        listed.person(),
        listed.register(),
        false,
        List.of(new Said(listed.when().on(), null)));
  }

  /** That a person had a part in a stay. */
  public List<FactKey> ofStay(Id person, Stay stay) {
    return idsOf(person).stream().map(one -> FactKey.ofStay(one, stay.id())).toList();
  }

  /** The event or stay whose day an engagement's row may take; null for one with its own day. */
  static @Nullable String takenFrom(@Nullable LocalDate on, @Nullable Object context) {
    return on == null && context instanceof String text
        ? RowFacts.placeOf(text).map(Id::value).orElse(null)
        : null;
  }

  /** The contexts of all rows that state the fact; it tells only the last. */
  private Stream<String> contexts(Engagement fact) {
    int kind = RowKind.of(fact.kind());
    return facts
        .links()
        .fromRows(facts.ids().find(fact.subject()), any -> any == kind)
        .mapToObj(facts.read()::engagement)
        .filter(row -> row.object().equals(fact.object()))
        .filter(row -> Objects.equals(row.when().on(), fact.when().on()))
        .flatMap(row -> Stream.ofNullable(row.context()));
  }

  private List<FactKey> keys(String kind, Id from, Id to, boolean unordered, List<Said> said) {
    Set<FactKey> keys = new LinkedHashSet<>();
    for (Said row : said) {
      for (Id one : idsOf(from)) {
        for (Id other : idsOf(to)) {
          keys.add(FactKey.of(kind, one.value(), other.value(), unordered, row.on(), row.place()));
        }
      }
    }
    return List.copyOf(keys);
  }

  private List<Id> idsOf(Id id) {
    return ids.computeIfAbsent(id, facts::idsOf);
  }
}
