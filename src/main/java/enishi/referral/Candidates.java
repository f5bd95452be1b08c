package enishi.referral;

import static enishi.model.EnishiException.badInput;
import static enishi.model.EnishiException.unknownId;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.Event;
import enishi.model.Id;
import enishi.model.Project;
import enishi.network.Calendar;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** The door for organizers: who of many may join, who is near, and what is missing. */
public final class Candidates {
  private static final String ACTION = "eligible-candidates";

  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private final Guards guards;

  public Candidates(LivingNetwork living, Views views, AuditTrail audit, Guards guards) {
    this.guards = guards;
    this.living = living;
    this.views = views;
    this.audit = audit;
  }

  /** One page; whom it names is recorded in one write. Forbidden but to those who organize. */
  public CandidateList find(CandidatesQuery query, Asker asker) {
    return answer(query, asker, query.limit());
  }

  /** All on one page. */
  public CandidateList listAll(CandidatesQuery query, Asker asker) {
    return answer(query.page(query.limit(), null), asker, Integer.MAX_VALUE);
  }

  /** Where candidates can be taken from: the project's events, the newest first, and registers. */
  public Places places(Id project, Asker asker) {
    asker.requireOrganizes();
    Network network = living.now();
    List<Event> events =
        network.calendar().of(project).stream()
            .sorted(Comparator.comparing(Calendar::lastDay).reversed().thenComparing(Event::id))
            .toList();
    return new Places(events, network.facts().registers());
  }

  /**
   * Everybody within two connections of a member whom the asker may see; nothing is told of them.
   */
  public List<Id> near(Id project, LocalDate asOf, Asker asker) {
    asker.requireOrganizes();
    Network network = living.now();
    View view = views.of(asker, network, asOf);
    SortedSet<Id> members = network.memberships().activeMembers(project, asOf);
    return new Pools(network, view, asOf)
        .persons(CandidatePool.NEAR, members).stream()
            .filter(person -> !members.contains(person))
            .toList();
  }

  private CandidateList answer(CandidatesQuery query, Asker asker, int limit) {
    asker.requireOrganizes();
    Network network = living.now();
    View view = views.of(asker, network, query.asOf());
    GuardCheck guard = guards.check(network, query.project(), query.asOf());
    CandidateList answer = of(network, view, query, limit, guard);
    audit.record(
        asker, ACTION, answer.candidates().stream().map(Candidate::person).toList(), query.text());
    return answer;
  }

  /** Without a guard. */
  static CandidateList of(Network network, View view, CandidatesQuery query, int limit) {
    GuardCheck off = new GuardCheck(network, query.project(), query.asOf(), Guard.OFF);
    return of(network, view, query, limit, off);
  }

  static CandidateList of(
      Network network, View view, CandidatesQuery query, int limit, GuardCheck guard) {
    Project project = network.facts().projects().get(view.resolve(query.project()));
    if (project == null) {
      throw unknownId(query.project());
    }
    SortedSet<Id> members = network.memberships().activeMembers(project.id(), query.asOf());
    SortedSet<Id> persons = new Pools(network, view, query.asOf()).persons(query.pool(), members);
    Census census = new Census(network, project, members, query, guard);
    List<Candidate> all =
        persons.parallelStream().map(census::judge).sorted(query.order().comparator()).toList();
    List<Candidate> wanted =
        all.stream()
            .filter(row -> query.verdict() == null || row.verdict() == query.verdict())
            .toList();
    Id cursor = query.cursor();
    int from = cursor == null ? 0 : placeAfter(cursor, wanted);
    int to = (int) Math.min((long) from + limit, wanted.size());
    return new CandidateList(
        query.asOf(),
        project.id(),
        project.name(),
        query.pool().from(),
        query.maxHops(),
        all.size(),
        counts(all),
        query.pool().isList() ? query.pool().listed().size() - all.size() : 0,
        query.verdict(),
        query.order(),
        wanted.subList(from, to),
        to < wanted.size() ? wanted.get(to - 1).person() : null);
  }

  private static int placeAfter(Id cursor, List<Candidate> rows) {
    for (int place = 0; place < rows.size(); place++) {
      if (rows.get(place).person().equals(cursor)) {
        return place + 1;
      }
    }
    throw badInput(
        "cursor (%s) is on no page of this question.%nMaybe the records changed: begin anew.",
        cursor);
  }

  private static Map<String, Integer> counts(List<Candidate> rows) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict.word(), 0);
    }
    rows.forEach(row -> counts.merge(row.verdict().word(), 1, Integer::sum));
    return counts;
  }

  /** What a pool may be, beside everybody near a member and a list. */
  public record Places(List<Event> events, List<Id> registers) {
    public Places {
      events = List.copyOf(events);
      registers = List.copyOf(registers);
    }
  }
}
