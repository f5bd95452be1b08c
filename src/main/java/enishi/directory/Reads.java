package enishi.directory;

import enishi.directory.PersonReads.Read;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.Asker;
import enishi.security.AuditEntry;
import enishi.security.AuditTrail;
import enishi.security.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The door to what was shown of a person to whom. It names only whom the asker may see, also among
 * those who read: another member whom they may not see is one of their role.
 */
public final class Reads {
  /** The ids that a question names. */
  private static final Pattern IDS =
      Pattern.compile(
          Arrays.stream(EntityKind.values())
              .map(EntityKind::word)
              .collect(Collectors.joining("|", "\\b(?:", "):[^\\s;:、。，,()（）「」→?&]+")));

  private static final int MAX_ABOUT = 6;

  private final LivingNetwork living;
  private final Views views;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final Clock clock;

  public Reads(
      LivingNetwork living, Views views, Accounts accounts, AuditTrail audit, Clock clock) {
    this.living = living;
    this.views = views;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /** Admits who may read what the person agreed to. The newest thousand. */
  public PersonReads list(Id person, Asker asker) {
    return list(person, asker, audit::list);
  }

  /** The same, all of them. */
  public PersonReads listAll(Id person, Asker asker) {
    return list(person, asker, audit::listAll);
  }

  private PersonReads list(Id person, Asker asker, Function<Id, List<AuditEntry>> entries) {
    Network network = living.now();
    View view = views.of(asker, network, LocalDate.now(clock));
    Id known = Consents.admit(person, asker, view);
    Showing showing = new Showing(network.facts(), view);
    showing.show(known);
    Map<String, Account> byName =
        accounts.list().stream().collect(Collectors.toMap(Account::name, Function.identity()));
    List<Read> reads =
        network.facts().idsOf(known).stream()
            .flatMap(id -> entries.apply(id).stream())
            .sorted(Comparator.comparing(AuditEntry::at).reversed())
            .map(entry -> read(entry, byName.get(entry.asker()), showing))
            .toList();
    audit.record(asker, "reads", showing.shown(), known.value());
    return new PersonReads(known, network.facts().person(known).name(), reads);
  }

  private static Read read(AuditEntry entry, @Nullable Account account, Showing showing) {
    boolean isMember = entry.role() == Role.MEMBER;
    Shown reader =
        account == null || account.person() == null
            ? Shown.MASKED
            : showing.shown(account.person());
    return new Read(
        entry.at(),
        entry.role(),
        isMember && reader.masked() ? null : entry.asker(),
        reader,
        entry.action(),
        about(entry, showing));
  }

  /** What else the question named, without the person themselves; what is masked is left out. */
  private static List<Shown> about(AuditEntry entry, Showing showing) {
    return IDS.matcher(entry.question())
        .results()
        .map(MatchResult::group)
        .flatMap(text -> Id.find(text).stream())
        .filter(id -> !id.equals(entry.subject()))
        .distinct()
        .flatMap(id -> visible(id, showing).stream())
        .limit(MAX_ABOUT)
        .toList();
  }

  private static Optional<Shown> visible(Id id, Showing showing) {
    return Optional.of(showing.shown(id)).filter(shown -> !shown.masked());
  }
}
