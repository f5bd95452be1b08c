package enishi.office.backup;

import enishi.directory.Views;
import enishi.introduction.IntroductionQuery;
import enishi.introduction.Introductions;
import enishi.introduction.PathOrder;
import enishi.introduction.SearchRules;
import enishi.introduction.Target;
import enishi.model.EnishiException;
import enishi.model.Id;
import enishi.model.Sha256;
import enishi.network.Facts;
import enishi.network.LivingNetwork;
import enishi.population.Ladders;
import enishi.population.TierQuery;
import enishi.population.Tiers;
import enishi.referral.Eligibilities;
import enishi.referral.EligibilityQuery;
import enishi.referral.Guards;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A store's facts and its answers to a sample of questions, each as a count and a digest: nobody
 * reads them, they are only compared. The questions follow from the facts: every so many-th person
 * in order, with every town and project in turn.
 */
final class Answers {
  /** Our choice. */
  static final int QUESTIONS = 30;

  /** Long enough that no search is cut short. */
  private static final SearchRules PATIENT = new SearchRules(60_000);

  private static final int DIGITS = 16;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Facts facts;
  private final Tiers tiers;
  private final Introductions introductions;
  private final Eligibilities eligibilities;
  private final LocalDate day;

  /**
   * @param audit where the reading is recorded: a store that is thrown away, as nobody is shown
   */
  Answers(Store store, LivingNetwork living, AuditTrail audit, Clock clock) {
    var views = new Views(store);
    facts = living.now().facts();
    tiers = new Tiers(living, views, audit, Ladders.in(store));
    introductions = new Introductions(living, views, audit, () -> PATIENT);
    eligibilities = new Eligibilities(living, views, audit, new Guards(store, living, clock));
    day = LocalDate.now(clock);
  }

  /** What was compared → count and digest. */
  Map<String, String> digests() {
    Map<String, String> digests = new LinkedHashMap<>();
    digests.put("things with a card", digest(facts.entities().values().stream()));
    digests.put("engagements", digest(facts.engagements()));
    digests.put("ties", digest(facts.ties()));
    digests.put("referrals", digest(facts.referrals().stream()));
    digests.put("stays", digest(facts.stays().stream()));
    digests.put("proposals", digest(facts.proposals().stream()));
    digests.put("requests", digest(facts.requests().stream()));
    digests.put("registrations", digest(facts.registrations()));
    List<Id> people = sample(List.copyOf(facts.people().keySet()));
    List<Id> towns = List.copyOf(facts.municipalities().keySet());
    List<Id> projects = List.copyOf(facts.projects().keySet());
    digests.put("tiers, asked for a sample", asked(people, towns, this::tier));
    digests.put("eligibility, asked for a sample", asked(people, projects, this::eligibility));
    digests.put("introductions, asked for a sample", asked(people, turned(people), this::paths));
    return digests;
  }

  private static List<Id> sample(List<Id> all) {
    int step = Math.max(1, all.size() / QUESTIONS);
    return IntStream.iterate(0, i -> i < all.size(), i -> i + step)
        .limit(QUESTIONS)
        .mapToObj(all::get)
        .toList();
  }

  /** The same, each in the place of the one half a round before. */
  private static List<Id> turned(List<Id> people) {
    int half = Math.max(1, people.size() / 2);
    return IntStream.range(0, people.size())
        .mapToObj(i -> people.get((i + half) % people.size()))
        .toList();
  }

  private record Question(Id person, Id other) {}

  private static String asked(
      List<Id> people, List<Id> others, Function<Question, Object> question) {
    if (others.isEmpty()) {
      return digest(Stream.empty());
    }
    return digest(
        IntStream.range(0, people.size())
            .mapToObj(i -> new Question(people.get(i), others.get(i % others.size())))
            .filter(q -> !q.person().equals(q.other()))
            .map(q -> answer(q, question)));
  }

  private static String answer(Question asked, Function<Question, Object> question) {
    try {
      return JSON.writeValueAsString(question.apply(asked));
    } catch (EnishiException e) {
      return e.code().word();
    }
  }

  private Object tier(Question q) {
    return tiers.find(new TierQuery(q.person(), q.other(), Ladders.DEFAULT, day), Asker.owner());
  }

  private Object eligibility(Question q) {
    return eligibilities.find(EligibilityQuery.of(q.person(), q.other(), day), Asker.owner());
  }

  private Object paths(Question q) {
    var query =
        new IntroductionQuery(
            q.person(), Target.of(q.other()), 5, 3, PathOrder.CERTAIN, List.of(), null, 0, day);
    return introductions.find(query, Asker.owner());
  }

  private static String digest(Stream<?> said) {
    MessageDigest sha256 = Sha256.digest();
    long count =
        said.map(String::valueOf)
            .peek(text -> sha256.update((text + "\n").getBytes(StandardCharsets.UTF_8)))
            .mapToLong(text -> 1)
            .sum();
    return "%d: %s"
        .formatted(count, HexFormat.of().formatHex(sha256.digest()).substring(0, DIGITS));
  }
}
