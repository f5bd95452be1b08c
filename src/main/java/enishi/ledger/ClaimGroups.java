package enishi.ledger;

import enishi.ledger.ClaimSheet.Measure;
import enishi.ledger.ClaimSheet.Standing;
import enishi.ledger.Comparison.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the claims about one subject side by side. Claims of the same measure, unit and date
 * disagree where their value or qualifier is not the same. Where measures differ only in what
 * stands in brackets behind them and the figures are the same, they are two readings of one figure;
 * where the figures differ too, they are different measures (ours).
 */
final class ClaimGroups {
  private ClaimGroups() {}

  /** Conflicts first, else in the documents' order. */
  static List<Measure> of(Subject about, List<Claim> claims) {
    Map<List<String>, List<Claim>> same = new LinkedHashMap<>();
    for (Claim claim : claims) {
      same.computeIfAbsent(
              List.of(claim.measure(), claim.unit(), day(claim, claims)), k -> new ArrayList<>())
          .add(claim);
    }
    List<List<Claim>> groups = new ArrayList<>();
    for (List<Claim> group : same.values()) {
      groups.stream()
          .filter(other -> areTwoReadings(other, group))
          .findFirst()
          .ifPresentOrElse(other -> other.addAll(group), () -> groups.add(group));
    }
    return groups.stream()
        .map(group -> measure(about, group))
        .sorted(Comparator.comparing((Measure m) -> !m.standing().isConflict()))
        .toList();
  }

  /** An undated claim is held against the dated ones where those have one date. */
  private static String day(Claim claim, List<Claim> all) {
    if (!claim.asOf().isEmpty()) {
      return claim.asOf();
    }
    Set<String> days = new LinkedHashSet<>();
    all.stream()
        .filter(c -> c.measure().equals(claim.measure()) && c.unit().equals(claim.unit()))
        .map(Claim::asOf)
        .filter(day -> !day.isEmpty())
        .forEach(days::add);
    return days.size() == 1 ? days.iterator().next() : "";
  }

  private static boolean areTwoReadings(List<Claim> one, List<Claim> other) {
    Claim a = one.getFirst();
    Claim b = other.getFirst();
    return one.size() == 1
        && other.size() == 1
        && a.number().isPresent()
        && a.baseMeasure().equals(b.baseMeasure())
        && a.unit().equals(b.unit())
        && a.asOf().equals(b.asOf())
        && a.plainValue().equals(b.plainValue());
  }

  private static Measure measure(Subject about, List<Claim> group) {
    Claim first = group.getFirst();
    Standing standing = standing(group);
    return new Measure(
        about,
        standing == Standing.TWO_READINGS ? first.baseMeasure() : first.measure(),
        first.unit(),
        standing,
        group);
  }

  private static Standing standing(List<Claim> group) {
    if (group.size() == 1) {
      return Standing.SINGLE;
    }
    if (group.stream().map(c -> c.plainValue() + "|" + c.qualifier()).distinct().count() > 1) {
      return Standing.DISAGREE;
    }
    return group.stream().map(Claim::measure).distinct().count() > 1
        ? Standing.TWO_READINGS
        : Standing.AGREE;
  }
}
