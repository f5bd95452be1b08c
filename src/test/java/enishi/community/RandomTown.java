package enishi.community;

import enishi.network.Town;
import java.time.LocalDate;
import java.util.Random;

/**
 * A town of circles of friends made up from a seed: more ties inside a circle than between two,
 * some people who know nobody, homes, posts, events and a project.
 */
final class RandomTown {
  static final LocalDate FIRST = LocalDate.parse("2022-01-01");

  private final Random random;
  private final StringBuilder sentences = new StringBuilder();

  RandomTown(long seed, int people) {
    random = new Random(seed);
    int circle = 4 + random.nextInt(8);
    for (int i = 0; i < 3; i++) {
      add("municipality:t%d", i);
      add("event:e%d 2022-02-01 in municipality:t%d", i, i % 3);
      add("organization:o%d in municipality:t%d", i, i % 3);
    }
    add("project:p started 2021-01-01 in municipality:t0 referral_only");
    for (int i = 0; i < people; i++) {
      add("person:p%02d%s", i, random.nextInt(5) == 0 ? "" : " lives municipality:t" + any(3));
      int ties = random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(4);
      for (int j = 0; j < ties; j++) {
        int near = i / circle * circle + random.nextInt(circle);
        int other = random.nextInt(6) == 0 ? any(people) : near % people;
        if (other != i) {
          add("p%02d knows p%02d %s", i, other, FIRST.plusDays(any(300)));
        }
      }
      if (any(3) == 0) {
        add("p%02d attended event:e%d 2022-02-01", i, any(3));
      }
      if (any(4) == 0) {
        add("p%02d holds_post organization:o%d 2022-03-01", i, any(3));
      }
      if (any(3) == 0) {
        add("p%02d visited municipality:t%d %s", i, any(3), FIRST.plusDays(any(300)));
      }
      if (any(6) == 0) {
        add("p%02d joined project:p %s", i, FIRST.plusDays(any(300)));
      }
    }
  }

  Town town() {
    return Town.parse(sentences.toString());
  }

  private int any(int bound) {
    return random.nextInt(bound);
  }

  private void add(String sentence, Object... values) {
    sentences.append(sentence.formatted(values)).append('\n');
  }
}
