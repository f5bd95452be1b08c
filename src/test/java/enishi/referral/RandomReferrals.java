package enishi.referral;

import enishi.model.Id;
import enishi.network.Network;
import enishi.network.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A referral-only {@code project:p} made up from a seed, with many referrals, as sentences. */
final class RandomReferrals {
  static final Id PROJECT = Id.parse("project:p");
  static final LocalDate TODAY = LocalDate.of(2022, 7, 1);
  private static final int DAYS = 180;

  private final Random random;
  private final int people;
  private final List<String> sentences = new ArrayList<>();

  RandomReferrals(long seed) {
    random = new Random(seed);
    people = 6 + random.nextInt(18);
    int founders = 1 + random.nextInt(2);
    sentences.add("project:p referral_only founders " + (founders == 1 ? "p0" : "p0 p1"));
    for (int i = founders; i < people * 2 / 3; i++) {
      String until = random.nextInt(8) == 0 ? ".." + date(60) : "";
      sentences.add("p%d joined project:p %s%s".formatted(i, date(60), until));
    }
    Set<String> facts = new HashSet<>();
    int referrals = people + random.nextInt(people * 2);
    for (int i = 0; i < referrals; i++) {
      int referrer = random.nextInt(people * 2 / 3);
      int candidate = random.nextInt(people);
      String fact = "p%d refers p%d project:p %s".formatted(referrer, candidate, date(0));
      if (referrer != candidate && facts.add(fact)) {
        sentences.add(fact + ends());
      }
    }
  }

  private String ends() {
    String expires = random.nextInt(3) == 0 ? " expires " + date(90) : "";
    return expires + (random.nextInt(10) == 0 ? " revoked " + date(90) : "");
  }

  /** A random day from so many days ago on, or in half a year at most. */
  private LocalDate date(int from) {
    return TODAY.minusDays(DAYS - from).plusDays(random.nextInt(from == 0 ? DAYS : DAYS + from));
  }

  Id person() {
    return Id.person("p" + random.nextInt(people));
  }

  Network network() {
    return parse(sentences);
  }

  Network shuffled() {
    List<String> others = new ArrayList<>(sentences);
    Collections.shuffle(others, random);
    return parse(others);
  }

  Network with(String sentence) {
    List<String> more = new ArrayList<>(sentences);
    more.add(sentence);
    return parse(more);
  }

  private Network parse(List<String> lines) {
    return Town.parse(String.join("\n", lines)).network();
  }
}
