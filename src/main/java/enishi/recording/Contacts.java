package enishi.recording;

import static enishi.model.EnishiException.badInput;

import enishi.directory.View;
import enishi.model.Consent;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.TieKind;
import enishi.network.Network;
import enishi.recording.Attendance.Candidate;
import enishi.recording.Attendance.Choice;
import enishi.recording.Draft.Cells;
import enishi.recording.NameMatching.Match;
import enishi.security.Asker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The door to contacts that people already have: compared with the persons in their sight, and only
 * what they tick is recorded, as ties of their own. Who is new is hidden from introductions until
 * they agree themselves (ours).
 */
final class Contacts {
  private final Desk desk;

  Contacts(Desk desk) {
    this.desk = desk;
  }

  /**
   * A contact as it was compared.
   *
   * @param known whether the owner has that tie already
   */
  record Line(
      Contact contact, NameMatching.Outcome outcome, List<Candidate> candidates, boolean known) {
    Line {
      candidates = List.copyOf(candidates);
    }
  }

  /** What becomes of a contact: a person chosen, or somebody new. */
  record Chosen(Contact contact, String choice) {}

  /**
   * Whose contacts they are: the asker's own, or those of a person whom an organizer sees; under
   * the id by which they are known now.
   */
  Id owner(@Nullable Id asked, Asker asker) {
    Rights.requireRecords(asker);
    Network network = desk.network();
    Id known = asker.person();
    Id self = known == null ? null : network.facts().resolve(known);
    Id owner = asked == null ? self : network.facts().resolve(asked);
    if (owner == null) {
      throw badInput("owner is missing.%nMaybe choose whose contacts they are.");
    }
    if (asked != null && !owner.equals(self)) {
      asker.requireMayAskFor(asked);
      desk.rights(asker, network).requireSight(asked);
    }
    return owner;
  }

  /** Compares; writes nothing but who was shown to whom. The owner themself is left out. */
  List<Line> check(List<Contact> contacts, Id owner, Asker asker) {
    Network network = desk.network();
    View view = desk.view(asker, network);
    PeopleInSight people = new PeopleInSight(network, view);
    List<Match> matches = people.match(contacts.stream().map(Contact::line).toList());
    Set<Id> shown = new TreeSet<>();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < contacts.size(); i++) {
      Match match = matches.get(i);
      Contact contact = contacts.get(i);
      if (!match.candidates().equals(List.of(owner))) {
        shown.addAll(match.candidates());
        lines.add(
            new Line(
                contact,
                match.outcome(),
                match.candidates().stream()
                    .filter(id -> !id.equals(owner))
                    .map(id -> Attendance.candidate(id, view, people))
                    .toList(),
                match.outcome() == NameMatching.Outcome.MATCHED
                    && isKnown(owner, match.candidates().getFirst(), contact, network)));
      }
    }
    desk.note(asker, "contacts-check", shown, "contacts of " + owner);
    return lines;
  }

  private static boolean isKnown(Id owner, Id other, Contact contact, Network network) {
    return network.facts().tiesBetween(owner, other).stream()
        .filter(tie -> tie.kind() == kind(contact))
        .anyMatch(
            tie ->
                !contact.met() || tie.when().on() == null || tie.when().on().equals(contact.on()));
  }

  private static TieKind kind(Contact contact) {
    return contact.met() ? TieKind.MET_AT : TieKind.KNOWS;
  }

  /**
   * Records what was ticked.
   *
   * @param on the day from which contacts without a day of their own are known
   */
  Recorded record(List<Chosen> chosen, Id owner, LocalDate on, Asker asker) {
    LocalDate today = desk.today();
    if (on.isAfter(today)) {
      throw badInput("on (%s) is still to come.%nMaybe the year is another one.", on);
    }
    Network network = desk.network();
    Draft draft = new Draft();
    Describing describing = new Describing(network, draft, on);
    Map<String, Id> met = new HashMap<>();
    Set<String> said = new HashSet<>();
    for (Chosen one : chosen) {
      Contact contact = one.contact();
      LocalDate day = contact.on() == null || contact.on().isAfter(today) ? on : contact.on();
      Id other = other(one, describing, met);
      Id known = other == null ? owner : network.facts().resolve(other);
      if (other != null && !known.equals(owner) && said.add(known + " " + kind(contact) + day)) {
        draft.fact("ties", Cells.tie(owner, other, kind(contact).word(), day));
      }
    }
    if (draft.facts().isEmpty()) {
      throw badInput("no line is ticked.%nMaybe tick those whom you want to keep.");
    }
    desk.rights(asker, network).requireMayRecord(draft);
    boolean calendar = chosen.stream().allMatch(one -> one.contact().met());
    String source = "%s（%s の記録、%s）".formatted(calendar ? "予定表" : "名刺・連絡先", asker.name(), today);
    Kept kept = desk.kept(FactKind.CONTACTS, draft, source, asker);
    desk.write(kept, asker);
    return new Recordings(desk).get(kept.id(), asker);
  }

  /** Somebody new who stands in several lines is described once. */
  private static @Nullable Id other(Chosen one, Describing describing, Map<String, Id> met) {
    Contact contact = one.contact();
    return switch (one.choice()) {
      case "", Choice.QUESTION -> null;
      case Choice.NEW ->
          met.computeIfAbsent(
              contact.name() + "\t" + contact.organization(),
              any ->
                  describing.person(
                      new Newcomer(
                          contact.line().bare(),
                          contact.kana(),
                          null,
                          contact.organization(),
                          Consent.HIDDEN)));
      default -> Id.parse(EntityKind.PERSON, one.choice());
    };
  }
}
