package enishi.directory.identity;

import static enishi.model.EnishiException.badInput;

import enishi.directory.Views;
import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.network.Facts;
import enishi.network.LivingNetwork;
import enishi.network.Merges;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Row;
import enishi.store.Store;
import enishi.store.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The door to who is one person or organization: what is suggested, and what people decided. Only a
 * person decides. A merge is kept beside the facts, which stay as they were recorded; so to take it
 * back leaves no trace in them.
 */
public final class Identities {
  static final int MAX_SUGGESTIONS = 200;
  private static final int MAX_PAST = 200;

  private final Store store;
  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private final Clock clock;
  private volatile @Nullable Found latest;

  /** The pairs of one network. */
  private record Found(Network network, List<Suspected> pairs) {}

  public Identities(Store store, LivingNetwork living, Views views, AuditTrail audit, Clock clock) {
    this.store = store;
    this.living = living;
    this.views = views;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The pairs of which the asker sees both. Throws forbidden for who does not organize.
   *
   * @param kind only persons or only organizations; null for both
   */
  public Suggestions list(@Nullable EntityKind kind, int limit, Asker asker) {
    asker.requireOrganizes();
    if (limit < 1 || limit > MAX_SUGGESTIONS) {
      throw badInput("limit (%d) must be 1 to %d", limit, MAX_SUGGESTIONS);
    }
    Reach reach = reach(asker);
    Network network = reach.network();
    Set<List<Id>> apart = apart(network.facts());
    List<Suspected> open =
        pairs(network).stream()
            .filter(pair -> kind == null || pair.a().is(kind))
            .filter(pair -> !apart.contains(List.of(pair.a(), pair.b())))
            .filter(pair -> reach.has(pair.a()))
            .filter(pair -> reach.has(pair.b()))
            .toList();
    List<Suspected> shown = open.subList(0, Math.min(limit, open.size()));
    audit.record(
        asker,
        "identities",
        shown.stream().flatMap(pair -> List.of(pair.a(), pair.b()).stream()).toList(),
        kind == null ? "" : kind.word());
    Sides sides = new Sides(network.facts(), reach.view());
    return new Suggestions(open.size(), shown.stream().map(sides::of).toList());
  }

  /**
   * From now on the absorbed id answers as the kept one everywhere. Throws unknown-id for what the
   * asker may not see or decide on, bad-input where the two are one already, of two kinds, or said
   * to be never the same.
   */
  public Merge merge(Id kept, Id gone, Asker asker) {
    Reach reach = reach(asker);
    Network network = reach.network();
    Id stays = reach.admit(kept);
    Id goes = reach.admit(gone);
    if (stays.equals(goes)) {
      throw badInput("(%s) and (%s) are one already", kept, gone);
    }
    if (apart(network.facts()).contains(sorted(stays, goes))) {
      throw badInput(
          "(%s) and (%s) were said to be never the same.%nMaybe take that back first.",
          stays, goes);
    }
    Merges.of(Map.of(goes, stays));
    String id = "merge-" + UUID.randomUUID();
    audit.record(asker, "merge", List.of(stays, goes), "merge %s into %s".formatted(goes, stays));
    List<String> reasons =
        pairs(network).stream()
            .filter(pair -> List.of(pair.a(), pair.b()).equals(sorted(stays, goes)))
            .flatMap(pair -> pair.parts().stream())
            .map(part -> part.field() + ":" + part.level())
            .toList();
    store.transaction(work -> keep(work, id, stays, goes, asker, reasons));
    return find(id, asker);
  }

  /** Taken first, the revision lets nobody else merge before this transaction ends. */
  private boolean keep(Work work, String id, Id stays, Id goes, Asker asker, List<String> reasons) {
    work.nextRevision();
    Merges before = Decision.inForce(decisions(work));
    Id root = before.root(stays);
    Id absorbed = before.root(goes);
    if (root.equals(absorbed)) {
      throw badInput("(%s) and (%s) are one already", stays, goes);
    }
    work.run(
        IdentityCypher.KEEP_MERGE,
        Map.of(
            "id",
            id,
            "kept",
            root.value(),
            "gone",
            absorbed.value(),
            "at",
            clock.millis(),
            "by",
            asker.name(),
            "reasons",
            reasons));
    keepRoots(work);
    return true;
  }

  /** Takes a merge back. Throws unknown-id where there is none that the asker may decide on. */
  public Merge unmerge(String id, Asker asker) {
    Merge merge = find(id, asker);
    if (!merge.inForce()) {
      throw badInput("merge (%s) was taken back before", id);
    }
    audit.record(asker, "unmerge", List.of(merge.kept(), merge.gone()), "unmerge " + merge.gone());
    store.transaction(
        work -> {
          work.nextRevision();
          work.run(
              IdentityCypher.UNDO_MERGE,
              Map.of("id", id, "at", clock.millis(), "by", asker.name()));
          keepRoots(work);
          return true;
        });
    return find(id, asker);
  }

  /** Says that two are never the same, so that they are not suggested again. */
  public void never(Id one, Id other, Asker asker) {
    Reach reach = reach(asker);
    List<Id> pair = sorted(reach.admit(one), reach.admit(other));
    if (pair.getFirst().equals(pair.getLast())) {
      throw badInput("(%s) and (%s) are one.%nMaybe take their merge back first.", one, other);
    }
    audit.record(asker, "never-same", pair, pair.getFirst() + " " + pair.getLast());
    store.write(
        IdentityCypher.KEEP_DISTINCT,
        Map.of(
            "a",
            pair.getFirst().value(),
            "b",
            pair.getLast().value(),
            "at",
            clock.millis(),
            "by",
            asker.name()));
  }

  /** Takes that back; nothing happens where it was not said. */
  public void maybeSame(Id one, Id other, Asker asker) {
    Reach reach = reach(asker);
    Network network = reach.network();
    Id a = reach.admit(one);
    Id b = reach.admit(other);
    for (Row said : store.read(IdentityCypher.LIST_DISTINCT, Map.of())) {
      if (sorted(a, b).equals(pair(said, network.facts()))) {
        store.write(IdentityCypher.DROP_DISTINCT, Map.of("a", said.text("a"), "b", said.text("b")));
      }
    }
  }

  /** The merges that the asker may decide on, those in force and those taken back, newest first. */
  public List<Merge> listMerges(Asker asker) {
    asker.requireOrganizes();
    Reach reach = reach(asker);
    Network network = reach.network();
    List<Merge> seen =
        store.read(IdentityCypher.LIST_MERGES, Map.of()).stream()
            .map(Decision::of)
            .filter(decision -> reach.hasBoth(decision.kept(), decision.gone()))
            .limit(MAX_PAST)
            .map(decision -> decision.told(network.facts().recorded()))
            .toList();
    audit.record(
        asker,
        "merges",
        seen.stream().flatMap(m -> List.of(m.kept(), m.gone()).stream()).toList(),
        "");
    return seen;
  }

  /** The pairs of which somebody said that they are never the same, newest first. */
  public List<Apart> listApart(Asker asker) {
    asker.requireOrganizes();
    Reach reach = reach(asker);
    Network network = reach.network();
    return store.read(IdentityCypher.LIST_DISTINCT, Map.of()).stream()
        .filter(row -> reach.hasBoth(Id.parse(row.text("a")), Id.parse(row.text("b"))))
        .limit(MAX_PAST)
        .map(row -> Apart.of(row, network.facts().recorded()))
        .toList();
  }

  private Merge find(String id, Asker asker) {
    asker.requireOrganizes();
    Reach reach = reach(asker);
    Network network = reach.network();
    return store.read(IdentityCypher.LIST_MERGES, Map.of()).stream()
        .map(Decision::of)
        .filter(decision -> decision.id().equals(id))
        .filter(decision -> reach.hasBoth(decision.kept(), decision.gone()))
        .map(decision -> decision.told(network.facts().recorded()))
        .findFirst()
        .orElseThrow(
            () ->
                new EnishiException(
                    ErrorCode.UNKNOWN_ID,
                    "unknown merge (%s).%nMaybe list them: enishi unmerge.".formatted(id)));
  }

  private void keepRoots(Work work) {
    work.run(
        IdentityCypher.KEEP_MERGE_ROOTS,
        Map.of("roots", Decision.roots(Decision.inForce(decisions(work)))));
  }

  private static List<Decision> decisions(Work work) {
    return work.run(IdentityCypher.LIST_MERGES, Map.of()).stream().map(Decision::of).toList();
  }

  private List<Suspected> pairs(Network network) {
    Found known = latest;
    if (known == null || known.network() != network) {
      known = new Found(network, Suspected.in(network));
      latest = known;
    }
    return known.pairs();
  }

  private Set<List<Id>> apart(Facts facts) {
    Set<List<Id>> apart = new HashSet<>();
    for (Row row : store.read(IdentityCypher.LIST_DISTINCT, Map.of())) {
      apart.add(pair(row, facts));
    }
    return apart;
  }

  /** The two as they are known now, sorted. */
  private static List<Id> pair(Row said, Facts facts) {
    return sorted(facts.resolve(Id.parse(said.text("a"))), facts.resolve(Id.parse(said.text("b"))));
  }

  private static List<Id> sorted(Id one, Id other) {
    return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
  }

  private Reach reach(Asker asker) {
    asker.requireOrganizes();
    return Reach.of(asker, living.now(), views, LocalDate.now(clock));
  }
}
