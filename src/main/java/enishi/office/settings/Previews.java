package enishi.office.settings;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.network.StrengthRules;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.security.UnshownReads;
import enishi.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Asks the same questions twice, of the present network and of one under other rules. */
final class Previews {
  private static final String ACTION = "settings-preview";

  private final Store store;
  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private final Clock clock;

  Previews(Store store, LivingNetwork living, Views views, AuditTrail audit, Clock clock) {
    this.store = store;
    this.living = living;
    this.views = views;
    this.audit = audit;
    this.clock = clock;
  }

  /** Leaves one trace, with everybody whom the preview names. */
  Preview of(int version, LiveNumbers now, LiveNumbers proposed, LocalDate asOf, Asker asker) {
    long begin = System.nanoTime();
    Network present = living.now();
    List<Change> changes = Change.between(now.byKey(), proposed.byKey());
    Preview preview =
        present.rules().equals(proposed.strength())
            ? Preview.ofNoAnswer(asOf, version, changes)
            : compared(version, changes, present, proposed.strength(), asOf, asker);
    Preview timed = preview.took((System.nanoTime() - begin) / 1_000_000);
    audit.record(asker, ACTION, named(timed), question(changes, asOf));
    return timed;
  }

  private Preview compared(
      int version,
      List<Change> changes,
      Network present,
      StrengthRules proposed,
      LocalDate asOf,
      Asker asker) {
    Network other = new Network(present.facts(), proposed);
    View view = views.of(asker, present, asOf);
    AuditTrail unshown = new UnshownReads(store, clock);
    Doors before = Doors.over(present, store, views, unshown, clock);
    Doors after = Doors.over(other, store, views, unshown, clock);
    PathChanges paths = new PathChanges(before, after, view, asOf, asker);
    return new Preview(
        asOf,
        version,
        changes,
        true,
        new TierChanges(present, other, view, asOf).find(),
        new VerdictChanges(before, after, view, asOf, asker).find(),
        paths.ofSample(),
        paths.ofAsked(),
        0);
  }

  private static String question(List<Change> changes, LocalDate asOf) {
    return changes.stream().map(Change::inWords).collect(Collectors.joining(", ", asOf + ": ", ""));
  }

  private static Set<Id> named(Preview preview) {
    Set<Id> named = new TreeSet<>();
    preview.tiers().first().forEach(change -> named.add(change.person()));
    for (VerdictChange change : preview.verdicts().first()) {
      named.add(change.person());
      for (Standing standing : List.of(change.from(), change.to())) {
        named.addAll(standing.path());
        if (standing.to() != null) {
          named.add(standing.to());
        }
      }
    }
    for (Effect<PathChange> effect : List.of(preview.paths(), preview.asked())) {
      for (PathChange change : effect.first()) {
        named.add(change.from());
        named.add(change.to());
        named.addAll(change.before().path());
        named.addAll(change.after().path());
      }
    }
    return named;
  }
}
