package enishi.office.settings;

import enishi.directory.View;
import enishi.model.Id;
import enishi.model.Project;
import enishi.model.ProjectAdmission;
import enishi.referral.EligibilityQuery;
import enishi.security.Asker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Compares the verdicts of all referral-only projects on those who are near a member under the one
 * rules or the other; of very many, on a sample.
 */
final class VerdictChanges {
  static final int MOST = 200;

  private static final Comparator<VerdictChange> VERDICTS_FIRST =
      Comparator.comparing((VerdictChange change) -> !change.from().isOtherVerdict(change.to()))
          .thenComparing(VerdictChange::project)
          .thenComparing(VerdictChange::person);

  private final Doors before;
  private final Doors after;
  private final View view;
  private final LocalDate asOf;
  private final Asker asker;

  VerdictChanges(Doors before, Doors after, View view, LocalDate asOf, Asker asker) {
    this.before = before;
    this.after = after;
    this.view = view;
    this.asOf = asOf;
    this.asker = asker;
  }

  private record Pair(Project project, Id person) {}

  Effect<VerdictChange> find() {
    List<Pair> all = new ArrayList<>();
    before.network().facts().projects().values().stream()
        .filter(project -> project.admission() == ProjectAdmission.REFERRAL_ONLY)
        .sorted(Comparator.comparing(Project::id))
        .forEach(project -> near(project.id()).forEach(one -> all.add(new Pair(project, one))));
    List<Pair> looked =
        Sample.of(all.size(), MOST).stream().map(i -> all.get((int) (long) i)).toList();
    List<VerdictChange> changed =
        looked.parallelStream()
            .map(this::compared)
            .filter(change -> !change.from().equals(change.to()))
            .sorted(VERDICTS_FIRST)
            .toList();
    return Effect.of(all.size(), looked.size(), changed);
  }

  private SortedSet<Id> near(Id project) {
    SortedSet<Id> near = new TreeSet<>(before.candidates().near(project, asOf, asker));
    near.addAll(after.candidates().near(project, asOf, asker));
    return near;
  }

  private VerdictChange compared(Pair pair) {
    EligibilityQuery query = EligibilityQuery.of(pair.person(), pair.project().id(), asOf);
    return new VerdictChange(
        pair.person(),
        Objects.requireNonNullElse(view.show(pair.person()).name(), pair.person().key()),
        pair.project().id(),
        pair.project().name(),
        Standing.of(before.eligibilities().find(query, asker)),
        Standing.of(after.eligibilities().find(query, asker)));
  }
}
