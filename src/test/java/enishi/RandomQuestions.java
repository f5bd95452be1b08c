package enishi;

import enishi.oracle.PlainTown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions nobody thought of, the same for the same seed. */
final class RandomQuestions {
  /** Few, so that what the plain reading has worked out for a day serves again. */
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.parse("2022-12-01"), LocalDate.parse("2023-04-15"));

  private final PlainTown town;
  private final PlainReading plain;
  private final Random random;
  private final String origin;

  RandomQuestions(PlainTown town, PlainReading plain, long seed) {
    this.town = town;
    this.plain = plain;
    this.random = new Random(seed);
    this.origin = "seed " + seed;
  }

  /**
   * Two ids and a day.
   *
   * @param origin where the question comes from: the story, or a seed
   */
  record Question(String origin, String from, String to, LocalDate day) {
    static Question ofStory(String from, String to, LocalDate day) {
      return new Question("story", from, to, day);
    }
  }

  private static Stream<Integer> times(int count) {
    return IntStream.range(0, count).boxed();
  }

  /** Half to persons who are near, half to organizations, municipalities and skills. */
  Stream<Question> introductions(int count) {
    List<String> others = new ArrayList<>();
    town.rows("organizations").forEach(row -> others.add(row.text("id")));
    town.rows("municipalities").forEach(row -> others.add("municipality:" + row.text("code")));
    TreeSet<String> skills = new TreeSet<>();
    town.rows("people").forEach(row -> skills.addAll(row.list("skills")));
    skills.forEach(skill -> others.add("skill:" + skill));
    return times(count)
        .map(
            i -> {
              LocalDate day = pick(DAYS);
              String from = sociable();
              return new Question(
                  origin, from, i % 2 == 0 ? near(from, 3, day) : pick(others), day);
            })
        .filter(question -> !question.from().equals(question.to()));
  }

  /** Persons with a referral or a record around the project, and anybody. */
  Stream<Question> eligibilities(String project, int count) {
    TreeSet<String> around = new TreeSet<>();
    town.rows("referrals", "project", project).forEach(row -> around.add(row.text("candidate")));
    town.rows("events", "project", project).stream()
        .flatMap(event -> town.rows("engagements", "object", event.text("id")).stream())
        .map(row -> row.text("subject"))
        .filter(subject -> subject.startsWith("person:"))
        .forEach(around::add);
    List<String> close = List.copyOf(around);
    return times(count)
        .map(i -> new Question(origin, i % 3 == 0 ? anybody() : pick(close), project, pick(DAYS)));
  }

  /** Anybody in a municipality that is recorded with them in every other question. */
  Stream<Question> tiers(int count) {
    List<String> municipalities =
        town.rows("municipalities").stream().map(r -> "municipality:" + r.text("code")).toList();
    return times(count)
        .map(
            i ->
                new Question(
                    origin,
                    anybody(),
                    i % 2 == 0 ? "municipality:016331" : pick(municipalities),
                    pick(DAYS).plusDays(random.nextInt(400))));
  }

  /** Two who are near each other, or any two. */
  Stream<Question> strengths(int count) {
    return times(count)
        .map(
            i -> {
              LocalDate day = pick(DAYS);
              String from = sociable();
              return new Question(origin, from, i % 3 == 0 ? anybody() : near(from, 1, day), day);
            })
        .filter(question -> !question.from().equals(question.to()));
  }

  private String near(String person, int steps, LocalDate day) {
    String here = person;
    for (int step = 0; step < steps; step++) {
      List<String> next = List.copyOf(plain.paths(day).neighbours(here).keySet());
      here = next.isEmpty() ? here : pick(next);
    }
    return here;
  }

  /** Somebody of whom a tie is stated. */
  private String sociable() {
    return pick(town.rows("ties")).text("person_a");
  }

  private String anybody() {
    return pick(List.copyOf(town.people()));
  }

  private <T> T pick(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
