package enishi.bench.town;

import enishi.bench.town.TownSink.Group;
import enishi.bench.town.TownSink.GroupKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Draws a made-up town: heavy-tailed groups whose seats are filled by active people, mostly of the
 * group's own region. At a million people about 2.15 million seats and 10.9 million connections.
 *
 * <p>Nothing but {@link Regions} is held, so that a million people need some 60 MB. The same plan
 * gives the same bytes.
 */
public final class Town {
  private static final int LARGEST_GROUP = 200;
  private static final int DAYS_BACK = 3650;

  private final TownPlan plan;
  private final Draw draw;
  private final Regions regions;
  private final TownSink sink;

  /** members[i] = i-th different person of the group that is being filled. */
  private final int[] members = new int[LARGEST_GROUP];

  /** How many members the group has that was filled last. */
  private int filled;

  private final int[] sorted = new int[LARGEST_GROUP];

  private Town(TownPlan plan, TownSink sink) {
    this.plan = plan;
    this.sink = sink;
    draw = new Draw(plan.seed());
    regions = new Regions(plan, draw);
  }

  public static void write(TownPlan plan, TownSink sink) throws IOException {
    Town town = new Town(plan, sink);
    for (int person = 0; person < plan.people(); person++) {
      sink.person(person, town.regions.home(person));
    }
    town.organizations();
    town.projects();
    town.events();
    town.acquaintances();
  }

  private void organizations() throws IOException {
    for (int number = 0; number < plan.organizations(); number++) {
      int size = (int) draw.pareto(2, 1.55, 150);
      fill(
          new Group(GroupKind.ORGANIZATION, number, regions.municipality(draw), day(), false, -1),
          size,
          TownPlan.ORGANIZATION_FROM_ELSEWHERE);
    }
  }

  private void projects() throws IOException {
    for (int number = 0; number < plan.projects(); number++) {
      int size = draw.logNormal(1.3, 0.57, 2, 80);
      int municipality = regions.municipality(draw);
      boolean referralOnly = number % 10 == 0;
      Group project = new Group(GroupKind.PROJECT, number, municipality, day(), referralOnly, -1);
      fill(project, size, TownPlan.FROM_ELSEWHERE);
      int candidate = regions.person(draw, municipality, TownPlan.FROM_ELSEWHERE);
      if (referralOnly && Arrays.stream(members, 0, filled).noneMatch(m -> m == candidate)) {
        sink.referral(members[0], candidate, number, project.on());
      }
    }
  }

  private void events() throws IOException {
    for (int number = 0; number < plan.events(); number++) {
      int size = draw.logNormal(2.69, 0.66, 3, LARGEST_GROUP);
      int project = number % 3 == 0 ? draw.below(plan.projects()) : -1;
      fill(
          new Group(GroupKind.EVENT, number, regions.municipality(draw), day(), false, project),
          size,
          TownPlan.FROM_ELSEWHERE);
    }
  }

  private void acquaintances() throws IOException {
    for (int i = 0; i < plan.acquaintances(); i++) {
      int municipality = regions.municipality(draw);
      int one = regions.person(draw, municipality, TownPlan.FROM_ELSEWHERE);
      int other = regions.person(draw, municipality, TownPlan.FROM_ELSEWHERE);
      if (one != other) {
        sink.acquaintance(one, other, day());
      }
    }
  }

  /** Draws so many seats; somebody drawn twice leaves one empty. */
  private void fill(Group group, int seats, double fromElsewhere) throws IOException {
    int size = 0;
    for (int seat = 0; seat < seats; seat++) {
      int person = regions.person(draw, group.municipality(), fromElsewhere);
      int place = Arrays.binarySearch(sorted, 0, size, person);
      if (place < 0) {
        System.arraycopy(sorted, -place - 1, sorted, -place, size + place + 1);
        sorted[-place - 1] = person;
        members[size++] = person;
      }
    }
    filled = size;
    sink.group(group, members, size);
  }

  /** A day of the last ten years, recent ones more often; never the as-of day itself. */
  private LocalDate day() {
    double age = 1 - StrictMath.pow(draw.unit(), 1 / 1.7);
    return plan.asOf().minusDays(1 + (long) (age * DAYS_BACK));
  }
}
