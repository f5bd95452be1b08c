package enishi.directory.identity;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says for a pair what speaks for and against its being one, and what each reason counts. */
final class Scoring {
  private final Register register;
  private final Network network;
  private final List<Part> parts = new ArrayList<>();

  private Scoring(Register register, Network network) {
    this.register = register;
    this.network = network;
  }

  /** The reasons, in the order in which they are shown; empty where nothing is alike. */
  static List<Part> of(Profile a, Profile b, Register register, Network network) {
    Scoring scoring = new Scoring(register, network);
    return scoring.names(a, b) ? scoring.rest(a, b) : List.of();
  }

  static double points(List<Part> parts) {
    return parts.isEmpty()
        ? Double.NEGATIVE_INFINITY
        : parts.stream().mapToDouble(Part::points).sum();
  }

  /** Whether the names are alike at all. */
  private boolean names(Profile a, Profile b) {
    Likeness alike = Likeness.of(a, b);
    int bearers = alike.shared() == null ? 0 : register.bearers(alike.shared());
    if (alike.level() == Likeness.Level.DIFFERENT || bearers > Weights.MOST_BEARERS) {
      return false;
    }
    double less =
        switch (alike.level()) {
          case SAME, ALIAS, DIFFERENT -> 0;
          case SWAPPED -> Weights.SWAPPED;
          case KANA -> Weights.KANA;
          case READS_AND_LOOKS_ALIKE -> Weights.READS_AND_LOOKS_ALIKE;
          case READS_ALIKE -> Weights.READS_ALIKE;
          case LOOKS_ALIKE -> Weights.LOOKS_ALIKE;
        };
    boolean isPerson = a.id().is(EntityKind.PERSON);
    add("name", alike.level().word(), Weights.name(isPerson ? bearers : 2) + less);
    readings(a, b, alike.level());
    return true;
  }

  private void readings(Profile a, Profile b, Likeness.Level level) {
    boolean shared = Likeness.common(a.readings(), b.readings()).isPresent();
    boolean bothGuessed = a.guessed() && b.guessed();
    if (bothGuessed || ((a.guessed() || b.guessed()) && !shared)) {
      if (a.id().is(EntityKind.PERSON)) {
        add("reading", "unknown", 0);
      }
      return;
    }
    if (shared
        || Likeness.common(a.parts(), b.parts()).isPresent()
        || level == Likeness.Level.ALIAS) {
      add("reading", "same", 0);
      return;
    }
    boolean similar =
        a.readings().stream()
            .anyMatch(one -> b.readings().stream().anyMatch(o -> Likeness.isOneApart(one, o)));
    add(
        "reading",
        similar ? "similar" : "different",
        similar ? Weights.READING_SIMILAR : Weights.READING_DIFFERENT);
  }

  private List<Part> rest(Profile a, Profile b) {
    boolean isPerson = a.id().is(EntityKind.PERSON);
    if (isPerson) {
      organizations(a.organizations(), b.organizations());
    }
    place(a.place(), b.place());
    if (a.form() != null && b.form() != null && !a.form().equals(b.form())) {
      add("form", "different", Weights.FORM_DIFFERENT);
    }
    if (isPerson) {
      against(a.id(), b.id());
    }
    return List.copyOf(parts);
  }

  private void organizations(SortedSet<Id> one, SortedSet<Id> other) {
    Optional<Id> shared = one.stream().filter(other::contains).findFirst();
    if (one.isEmpty() || other.isEmpty()) {
      add("organization", "unknown", 0);
    } else if (shared.isPresent()) {
      add(
          "organization",
          "same",
          Weights.agreement(
              Weights.ORGANIZATION_SAME,
              register.shareOfOrganization(shared.get()),
              Weights.ORGANIZATION_SAME_MOST));
    } else {
      add("organization", "different", Weights.ORGANIZATION_DIFFERENT);
    }
  }

  private void place(@Nullable Id one, @Nullable Id other) {
    if (one == null || other == null) {
      add("place", "unknown", 0);
    } else if (one.equals(other)) {
      add(
          "place",
          "same",
          Weights.agreement(
              Weights.PLACE_SAME, register.shareOfPlace(one), Weights.PLACE_SAME_MOST));
    } else {
      add("place", "different", Weights.PLACE_DIFFERENT);
    }
  }

  private static SortedSet<Id> on(Map<LocalDate, SortedSet<Id>> days, LocalDate day) {
    return days.getOrDefault(day, Collections.emptySortedSet());
  }

  /** What one person would hardly do. */
  private void against(Id a, Id b) {
    if (!network.facts().tiesBetween(a, b).isEmpty()
        || !network.facts().referralsBetween(a, b).isEmpty()) {
      add("tie", "stated", Weights.TIE);
    }
    Map<LocalDate, SortedSet<Id>> days = days(a);
    Map<LocalDate, SortedSet<Id>> others = days(b);
    days.keySet().retainAll(others.keySet());
    boolean oneList =
        days.entrySet().stream()
            .anyMatch(day -> day.getValue().stream().anyMatch(on(others, day.getKey())::contains));
    boolean apart =
        !oneList
            && days.entrySet().stream()
                .anyMatch(day -> apart(day.getValue(), on(others, day.getKey())));
    if (oneList) {
      add("list", "both", Weights.ONE_LIST);
    } else if (apart) {
      add("day", "apart", Weights.ONE_DAY);
    }
  }

  private Map<LocalDate, SortedSet<Id>> days(Id person) {
    Map<LocalDate, SortedSet<Id>> days = new HashMap<>();
    for (Engagement row : network.facts().engagementsOf(person)) {
      boolean there =
          row.kind() == EngagementKind.ATTENDED
              || row.kind() == EngagementKind.SPOKE
              || row.kind() == EngagementKind.ORGANIZED;
      LocalDate on = row.when().on();
      if (there && on != null && row.object().is(EntityKind.EVENT)) {
        days.computeIfAbsent(on, any -> new TreeSet<>()).add(row.object());
      }
    }
    return days;
  }

  private boolean apart(SortedSet<Id> one, SortedSet<Id> other) {
    SortedSet<Id> towns = towns(one);
    SortedSet<Id> others = towns(other);
    return !towns.isEmpty() && !others.isEmpty() && towns.stream().noneMatch(others::contains);
  }

  private SortedSet<Id> towns(SortedSet<Id> events) {
    SortedSet<Id> towns = new TreeSet<>();
    events.forEach(event -> network.engagements().findMunicipality(event).ifPresent(towns::add));
    return towns;
  }

  private void add(String field, String level, double points) {
    parts.add(new Part(field, level, points));
  }
}
