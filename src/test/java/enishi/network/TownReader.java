package enishi.network;

import enishi.model.Consent;
import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Event;
import enishi.model.EventAdmission;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.IntroductionRequest;
import enishi.model.Municipality;
import enishi.model.Need;
import enishi.model.Organization;
import enishi.model.OrganizationKind;
import enishi.model.Person;
import enishi.model.PersonStatus;
import enishi.model.Programme;
import enishi.model.Project;
import enishi.model.ProjectAdmission;
import enishi.model.Proposal;
import enishi.model.ProposalStatus;
import enishi.model.Referral;
import enishi.model.Registration;
import enishi.model.RequestOutcome;
import enishi.model.Stay;
import enishi.model.Tie;
import enishi.model.TieKind;
import enishi.model.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the sentences that {@link Town} describes. */
final class TownReader {
  private final FactsBuilder facts = Facts.builder();
  private final Set<Id> named = new TreeSet<>();
  private final Set<Id> described = new TreeSet<>();
  private int row;

  private TownReader() {}

  static Facts read(String text) {
    TownReader reader = new TownReader();
    text.lines()
        .map(line -> line.replaceFirst("#.*", ""))
        .flatMap(line -> Arrays.stream(line.split(";")))
        .map(String::strip)
        .filter(sentence -> !sentence.isEmpty())
        .forEach(reader::readSentence);
    reader.describeTheRest();
    return reader.facts.build();
  }

  private void readSentence(String text) {
    row++;
    Sentence s = new Sentence(text);
    named.addAll(s.ids());
    Id subject = s.ids().getFirst();
    switch (s.verb()) {
      case "refers" -> addReferral(s, subject);
      case "asks" -> addRequest(s, subject);
      case "proposes" -> addProposal(s, subject);
      case "registered" -> addRegistration(s, subject);
      default -> {
        if (Word.find(TieKind.class, s.verb()).isPresent()) {
          addTie(s, subject);
        } else if (Word.find(EngagementKind.class, s.verb()).isPresent()) {
          addEngagement(s, subject);
        } else {
          describe(s, subject);
        }
      }
    }
  }

  private List<Evidence> evidence() {
    return List.of(new Evidence("import-1", "town", "town", row));
  }

  private void addTie(Sentence s, Id subject) {
    Id other = s.ids().get(1);
    TieKind kind = Word.parse(TieKind.class, s.verb());
    facts.add(Tie.between(subject, other, kind, s.period(), s.first(EntityKind.EVENT), evidence()));
  }

  private void addEngagement(Sentence s, Id subject) {
    EngagementKind kind = Word.parse(EngagementKind.class, s.verb());
    String context = s.ids().size() > 2 ? s.ids().get(2).value() : null;
    facts.add(
        new Engagement(subject, kind, s.ids().get(1), s.period(), null, null, context, evidence()));
  }

  private void addReferral(Sentence s, Id subject) {
    facts.add(
        new Referral(
            subject,
            s.ids().get(1),
            s.need(EntityKind.PROJECT),
            s.day(),
            s.dateAfter("expires"),
            s.dateAfter("revoked"),
            evidence()));
  }

  private void addRequest(Sentence s, Id subject) {
    RequestOutcome outcome = s.word(RequestOutcome.class);
    facts.add(
        new IntroductionRequest(
            subject,
            s.ids().get(1),
            s.ids().get(2),
            s.day(),
            outcome == null ? null : s.dateAfter(outcome.word()),
            outcome,
            s.idAfter("asked")));
  }

  private void addProposal(Sentence s, Id subject) {
    ProposalStatus status = s.word(ProposalStatus.class);
    facts.add(
        new Proposal(
            "proposal-" + row,
            s.need(EntityKind.NEED),
            subject,
            s.period().on(),
            status == null ? ProposalStatus.PROPOSED : status,
            status == null ? null : s.dateAfter(status.word()),
            evidence()));
  }

  private void addRegistration(Sentence s, Id subject) {
    if (s.first(EntityKind.REGISTER) == null) {
      addEngagement(s, subject);
      return;
    }
    facts.add(
        new Registration(
            s.need(EntityKind.REGISTER),
            subject,
            s.period(),
            s.first(EntityKind.MUNICIPALITY),
            evidence()));
  }

  private void describe(Sentence s, Id id) {
    described.add(id);
    Id municipality = s.idAfter("in");
    switch (id.kind()) {
      case PERSON -> facts.add(person(id, s));
      case MUNICIPALITY -> facts.add(new Municipality(id, id.key(), "北海道"));
      case ORGANIZATION ->
          facts.add(
              new Organization(
                  id,
                  id.key(),
                  s.word(OrganizationKind.class),
                  null,
                  municipality,
                  List.of(),
                  s.has("unincorporated"),
                  s.has("rules")));
      case PROJECT -> facts.add(project(id, s));
      case EVENT -> facts.add(event(id, s));
      case NEED ->
          facts.add(
              new Need(
                  id,
                  id.key(),
                  s.first(EntityKind.ORGANIZATION),
                  s.first(EntityKind.PROJECT),
                  s.wordsAfter("skills"),
                  municipality,
                  null,
                  s.period().on(),
                  s.period().until()));
      case PROGRAMME ->
          facts.add(
              new Programme(
                  id, id.key(), s.idAfter("hub"), s.period().on(), s.period().until(), null));
      case STAY -> addStay(id, s);
      default -> {}
    }
  }

  private static Person person(Id id, Sentence s) {
    Consent consent = s.word(Consent.class);
    PersonStatus status = s.word(PersonStatus.class);
    return new Person(
        id,
        id.key(),
        null,
        List.of(),
        s.idAfter("lives"),
        s.wordsAfter("skills"),
        s.has("decision_maker"),
        true,
        consent == null ? Consent.INTRODUCIBLE : consent,
        status == null ? PersonStatus.ACTIVE : status,
        s.numberAfter("limit"));
  }

  private static Project project(Id id, Sentence s) {
    return new Project(
        id,
        id.key(),
        s.has("referral_only") ? ProjectAdmission.REFERRAL_ONLY : ProjectAdmission.OPEN,
        s.idAfter("in"),
        s.dateAfter("started"),
        s.dateAfter("ended"),
        List.of(),
        s.persons(),
        s.first(EntityKind.EVENT));
  }

  private static Event event(Id id, Sentence s) {
    return new Event(
        id,
        id.key(),
        s.has("closed") ? EventAdmission.CLOSED : EventAdmission.OPEN,
        s.period().on(),
        s.period().until(),
        s.idAfter("in"),
        s.idAfter("of"),
        null,
        null,
        s.numberAfter("reported"));
  }

  private void addStay(Id id, Sentence s) {
    Integer headcount = s.numberAfter("headcount");
    facts.add(
        new Stay(
            id,
            s.first(EntityKind.ORGANIZATION),
            s.persons(),
            headcount == null ? s.persons().size() : headcount,
            s.need(EntityKind.MUNICIPALITY),
            s.day(),
            s.lastDay(),
            s.first(EntityKind.PROGRAMME),
            evidence()));
  }

  private void describeTheRest() {
    for (Id id : named) {
      if (!described.contains(id) && !id.is(EntityKind.STAY)) {
        describe(new Sentence(id.value()), id);
      }
    }
  }
}
