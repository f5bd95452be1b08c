package enishi.office.settings;

import enishi.network.Town;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;

/**
 * People with ties, acts in two municipalities, a referral-only project and requests, made up from
 * a seed; so many that strengths come into every band.
 */
final class RandomOffice {
  static final LocalDate DAY = LocalDate.of(2022, 12, 1);

  private static final String[] TIES = {"knows", "worked_with", "messaged", "hosted"};
  private static final String[] ACTS = {
    "visited", "donated", "viewed", "volunteered", "stayed", "native_of", "contracted"
  };
  private static final String[] PARTS = {"attended", "spoke", "organized"};

  private final Random random;
  private final int people;
  private final Set<String> told = new LinkedHashSet<>();

  RandomOffice(long seed, int people) {
    this.random = new Random(seed);
    this.people = people;
    tell("municipality:m");
    tell("municipality:n");
    tell("project:p founders " + person(0) + " started 2021-01-01 in municipality:m referral_only");
    for (int i = 0; i < people; i++) {
      tell("person:" + person(i) + (random.nextInt(8) == 0 ? " target_only" : ""));
    }
    for (int i = 0; i < 3; i++) {
      tell("event:e" + i + " " + day() + " in municipality:m of project:p");
    }
    tell("event:later 2023-02-01 in municipality:m of project:p");
    for (int i = 0; i < people; i++) {
      tie();
      act();
      act();
      part();
    }
    for (int i = 0; i < people / 4; i++) {
      tell(anybody() + " joined project:p " + day());
      pair(" refers ", " project:p " + day());
      request();
    }
  }

  Town town() {
    return Town.parse(String.join("\n", told));
  }

  private void tie() {
    pair(" " + TIES[random.nextInt(TIES.length)] + " ", " " + day());
  }

  private void act() {
    String town = random.nextBoolean() ? "municipality:m" : "municipality:n";
    tell(anybody() + " " + ACTS[random.nextInt(ACTS.length)] + " " + town + " " + day());
  }

  private void part() {
    tell(anybody() + " " + PARTS[random.nextInt(3)] + " event:e" + random.nextInt(3) + " " + day());
  }

  private void request() {
    int from = random.nextInt(people);
    String introducer = person((from + 1) % people);
    String target = person((from + 2 + random.nextInt(people - 2)) % people);
    if (!introducer.equals(target)) {
      tell(person(from) + " asks " + introducer + " " + target + " 2022-06-01 accepted 2022-06-05");
    }
  }

  private void pair(String between, String after) {
    int a = random.nextInt(people);
    int b = (a + 1 + random.nextInt(people - 1)) % people;
    tell(person(a) + between + person(b) + after);
  }

  private void tell(String sentence) {
    told.add(sentence);
  }

  private String anybody() {
    return person(random.nextInt(people));
  }

  private static String person(int number) {
    return "p" + number;
  }

  private String day() {
    return LocalDate.of(2021, 1, 1).plusDays(random.nextInt(690)).toString();
  }
}
