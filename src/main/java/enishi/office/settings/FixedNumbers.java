package enishi.office.settings;

import java.util.List;
import java.util.stream.Stream;

/**
 * The numbers of our own choice that cannot be changed here, and why. A test compares them with the
 * constants of the rooms that use them.
 */
final class FixedNumbers {
  private FixedNumbers() {}

  static List<Entry> list() {
    return Stream.of(introductions(), referrals(), populations(), communities(), others())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Entry> introductions() {
    Group group = Group.INTRODUCTION;
    return List.of(
        asked(group, "introduction.paths", Unit.PATHS, "5", Answer.PATHS),
        asked(group, "introduction.max-hops", Unit.CONNECTIONS, "3", Answer.PATHS),
        fixed(group, "introduction.strong", Unit.PROBABILITY, "0.25", Source.OURS, Answer.PATHS),
        fixed(group, "introduction.fair", Unit.PROBABILITY, "0.08", Source.OURS, Answer.PATHS),
        fixed(group, "introduction.calibrating", Unit.NUMBER, "30", Source.OURS, Answer.PATHS),
        fixed(group, "introduction.broad-share", Unit.SHARE, "0.01", Source.OURS, Answer.PATHS),
        fixed(group, "introduction.prior-yes", Unit.TIMES, "2", Source.PRIOR, Answer.PATHS),
        fixed(group, "introduction.prior-asked", Unit.TIMES, "3", Source.PRIOR, Answer.PATHS));
  }

  private static List<Entry> referrals() {
    Group group = Group.REFERRAL;
    return List.of(
        new Entry(
            "referral.referrers",
            group,
            "referral.referrers",
            null,
            Unit.PEOPLE,
            "1",
            null,
            Holding.RULE_FILE,
            Source.REFERRAL_RULE,
            List.of(Answer.VERDICTS),
            "/eligibility/guard"),
        asked(group, "referral.max-hops", Unit.CONNECTIONS, "3", Answer.VERDICTS),
        fixed(group, "referral.near", Unit.CONNECTIONS, "2", Source.OURS, Answer.VERDICTS),
        fixed(group, "referral.newcomer", Unit.PEOPLE, "4", Source.ADVOGATO, Answer.VERDICTS));
  }

  private static List<Entry> populations() {
    Group group = Group.POPULATION;
    return List.of(
        new Entry(
            "population.ladders",
            group,
            "population.ladders",
            null,
            Unit.FILES,
            "3",
            null,
            Holding.RULE_FILE,
            Source.OURS,
            List.of(Answer.TIERS, Answer.COUNTS),
            "/ladders"),
        fixed(group, "population.least-told", Unit.PEOPLE, "5", Source.DISCLOSURE, Answer.COUNTS),
        fixed(group, "population.less", Unit.FACTOR, "0.5", Source.OURS, Answer.COUNTS),
        fixed(group, "population.more", Unit.FACTOR, "1.5", Source.OURS, Answer.COUNTS),
        fixed(group, "population.near-days", Unit.DAYS, "10", Source.OURS, Answer.COUNTS),
        asked(group, "population.rise-days", Unit.DAYS, "90", Answer.COUNTS),
        asked(group, "population.months", Unit.MONTHS, "36", Answer.COUNTS),
        fixed(group, "population.driver-people", Unit.PEOPLE, "5", Source.OURS, Answer.COUNTS),
        fixed(
            group, "population.driver-level", Unit.PROBABILITY, "0.05", Source.TEST, Answer.COUNTS),
        fixed(group, "population.overlap", Unit.PEOPLE, "7", Source.TEST, Answer.COUNTS));
  }

  private static List<Entry> communities() {
    Group group = Group.COMMUNITY;
    Answer answer = Answer.COMMUNITIES;
    return List.of(
        asked(group, "community.resolution", Unit.NUMBER, "1", answer),
        asked(group, "community.seed", Unit.NUMBER, "1", answer),
        fixed(group, "community.runs", Unit.RUNS, "20", Source.OURS, answer),
        fixed(group, "community.jaccard", Unit.SHARE, "0.5", Source.OURS, answer),
        fixed(group, "community.randomness", Unit.NUMBER, "0.01", Source.LEIDEN, answer),
        fixed(group, "community.exact", Unit.PEOPLE, "5000", Source.OURS, answer));
  }

  private static List<Entry> others() {
    Answer match = Answer.MATCHES;
    return List.of(
        fixed(Group.MATCHING, "matching.skill", Unit.SHARE, "0.45", Source.OURS, match),
        fixed(Group.MATCHING, "matching.connection", Unit.SHARE, "0.15", Source.OURS, match),
        fixed(Group.MATCHING, "matching.introduction", Unit.SHARE, "0.2", Source.OURS, match),
        fixed(Group.MATCHING, "matching.record", Unit.SHARE, "0.1", Source.OURS, match),
        fixed(Group.MATCHING, "matching.time", Unit.SHARE, "0.1", Source.OURS, match),
        fixed(Group.MATCHING, "matching.synonym", Unit.SHARE, "0.9", Source.OURS, match),
        fixed(Group.MATCHING, "matching.max-hops", Unit.CONNECTIONS, "3", Source.OURS, match),
        fixed(Group.EVENT, "event.found-days", Unit.DAYS, "365", Source.OURS, Answer.EVENTS),
        asked(Group.EVENT, "event.table", Unit.PEOPLE, "6", Answer.EVENTS),
        fixed(Group.EVENT, "event.rough", Unit.NUMBER, "30", Source.OURS, Answer.EVENTS),
        fixed(Group.OFFICE, "week.ahead", Unit.DAYS, "60", Source.OURS, Answer.WEEK),
        fixed(Group.OFFICE, "week.lapse", Unit.DAYS, "30", Source.OURS, Answer.WEEK),
        fixed(Group.OFFICE, "ledger.none", Unit.NUMBER, "0", Source.OURS, Answer.LEDGERS),
        fixed(Group.OFFICE, "subsidy.august", Unit.DAYS, "11", Source.LEAFLET, Answer.SUBSIDIES));
  }

  /** What a question starts with. */
  private static Entry asked(Group group, String key, Unit unit, String standard, Answer answer) {
    return entry(group, key, unit, standard, Holding.QUESTION, Source.OURS, answer);
  }

  private static Entry fixed(
      Group group, String key, Unit unit, String standard, Source source, Answer answer) {
    return entry(group, key, unit, standard, Holding.PROGRAM, source, answer);
  }

  private static Entry entry(
      Group group,
      String key,
      Unit unit,
      String standard,
      Holding holding,
      Source source,
      Answer answer) {
    return new Entry(
        key, group, key, null, unit, standard, null, holding, source, List.of(answer), null);
  }
}
