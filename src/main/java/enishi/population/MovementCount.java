package enishi.population;

import enishi.algorithm.statistics.KaplanMeier;
import enishi.model.EngagementKind;
import enishi.model.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the movements of those who are counted. */
final class MovementCount {
  static final String ALL = "all";

  private final Ladder ladder;
  private final LocalDate from;
  private final LocalDate asOf;
  private final List<Involvements.Of> people;
  private final CourseReading reading;
  private int entries;
  private int reentries;
  private int exits;
  private int ups;
  private int downs;

  MovementCount(Ladder ladder, LocalDate from, LocalDate asOf, List<Involvements.Of> people) {
    this.ladder = ladder;
    this.from = from;
    this.asOf = asOf;
    this.people = people;
    this.reading = new CourseReading(ladder, asOf);
  }

  Movement count(Heading heading) {
    int places = places();
    int[][] matrix = new int[places][places];
    for (Involvements.Of one : people) {
      Course course = one.course();
      int before = ladder.tier(course.maskOn(from));
      int after = ladder.tier(course.maskOn(asOf));
      matrix[before][after]++;
      countChanges(course);
    }
    matrix[0][0] = 0;
    return new Movement(
        heading,
        from,
        rungs(),
        Arrays.stream(matrix).map(row -> Arrays.stream(row).boxed().toList()).toList(),
        entries,
        reentries,
        exits,
        ups,
        downs,
        passages(),
        retention(),
        0);
  }

  private int places() {
    return ladder.typology() ? 2 : ladder.rungs().size() + 1;
  }

  private List<Movement.Place> rungs() {
    List<Movement.Place> rungs = new ArrayList<>();
    rungs.add(
        new Movement.Place(0, Words.JAPANESE.text("place.none"), Words.ENGLISH.text("place.none")));
    if (ladder.typology()) {
      rungs.add(
          new Movement.Place(1, Words.JAPANESE.text("place.any"), Words.ENGLISH.text("place.any")));
    } else {
      ladder.rungs().forEach(r -> rungs.add(new Movement.Place(r.tier(), r.label(), r.labelEn())));
    }
    return rungs;
  }

  private void countChanges(Course course) {
    for (CourseReading.Change change : reading.changes(course, from)) {
      switch (change.kind()) {
        case ENTRY -> entries++;
        case REENTRY -> reentries++;
        case EXIT -> exits++;
        case UP -> ups++;
        case DOWN -> downs++;
      }
    }
  }

  private List<Movement.Passage> passages() {
    List<Movement.Passage> passages = new ArrayList<>();
    for (int tier = 1; tier < places() - 1; tier++) {
      List<Watch> watched = new ArrayList<>();
      int atOnce = 0;
      for (Involvements.Of one : people) {
        int here = reading.reached(one.course(), tier);
        int next = reading.reached(one.course(), tier + 1);
        if (here == CourseReading.NEVER) {
          continue;
        }
        if (here == next) {
          atOnce++;
        } else {
          watched.add(watch(here, next));
        }
      }
      KaplanMeier curve = curve(watched);
      passages.add(
          new Movement.Passage(
              tier, tier + 1, watched.size(), curve.events(), atOnce, median(curve)));
    }
    return passages;
  }

  private List<Movement.Retention> retention() {
    Map<String, List<Watch>> byChannel = new TreeMap<>();
    List<Watch> all = new ArrayList<>();
    for (Involvements.Of one : people) {
      CourseReading.Stay stay = reading.stay(one);
      if (stay != null) {
        Watch watch = watch(stay.came(), stay.left());
        all.add(watch);
        byChannel.computeIfAbsent(stay.channel().word(), c -> new ArrayList<>()).add(watch);
      }
    }
    List<Movement.Retention> retention = new ArrayList<>();
    if (!all.isEmpty()) {
      retention.add(retention(ALL, all));
    }
    byChannel.entrySet().stream()
        .sorted(
            Map.Entry.<String, List<Watch>>comparingByValue(
                    (a, b) -> Integer.compare(b.size(), a.size()))
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> retention.add(retention(entry.getKey(), entry.getValue())));
    return retention;
  }

  private static Movement.Retention retention(String channel, List<Watch> watched) {
    KaplanMeier curve = curve(watched);
    EngagementKind kind = Word.find(EngagementKind.class, channel).orElse(null);
    return new Movement.Retention(
        channel,
        kind == null ? Words.JAPANESE.text("channel.all") : Words.JAPANESE.kind(kind),
        kind == null ? Words.ENGLISH.text("channel.all") : Words.ENGLISH.kind(kind),
        watched.size(),
        curve.events(),
        median(curve),
        curve.points().stream()
            .map(p -> new Movement.Point(p.time(), p.atRisk(), p.share(), p.low(), p.high()))
            .toList());
  }

  private record Watch(int days, boolean happened) {}

  private Watch watch(int since, int end) {
    boolean happened = end != CourseReading.NEVER;
    return new Watch((happened ? end : (int) asOf.toEpochDay()) - since, happened);
  }

  private static KaplanMeier curve(List<Watch> watched) {
    int[] times = new int[watched.size()];
    boolean[] happened = new boolean[watched.size()];
    for (int i = 0; i < times.length; i++) {
      times[i] = watched.get(i).days();
      happened[i] = watched.get(i).happened();
    }
    return KaplanMeier.of(times, happened);
  }

  private static @Nullable Integer median(KaplanMeier curve) {
    return curve.median().isPresent() ? Integer.valueOf(curve.median().getAsInt()) : null;
  }
}
