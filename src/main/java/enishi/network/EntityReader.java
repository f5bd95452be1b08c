package enishi.network;

import enishi.model.Consent;
import enishi.model.Entity;
import enishi.model.Event;
import enishi.model.EventAdmission;
import enishi.model.EventFormat;
import enishi.model.Id;
import enishi.model.Municipality;
import enishi.model.Need;
import enishi.model.Organization;
import enishi.model.OrganizationKind;
import enishi.model.Person;
import enishi.model.PersonStatus;
import enishi.model.Programme;
import enishi.model.Project;
import enishi.model.ProjectAdmission;
import enishi.model.Sector;
import java.util.Optional;

/** Turns the merged descriptions of an id into its card. */
final class EntityReader {
  private EntityReader() {}

  /** The same, with those who stand for absorbed ids in the place of these. */
  static Optional<Entity> read(Id id, Values v, IdTable ids) {
    Optional<Entity> found = read(id, v);
    return ids.standIns().isEmpty() ? found : found.map(entity -> resolved(entity, ids));
  }

  private static Entity resolved(Entity entity, IdTable ids) {
    return switch (entity) {
      case Project p ->
          new Project(
              p.id(),
              p.name(),
              p.admission(),
              p.municipality(),
              p.startedOn(),
              p.endedOn(),
              p.aliases(),
              p.founders().stream().map(ids::resolve).distinct().toList(),
              p.originEvent());
      case Need n ->
          new Need(
              n.id(),
              n.name(),
              n.organization() == null ? null : ids.resolve(n.organization()),
              n.project(),
              n.skills(),
              n.municipality(),
              n.budget(),
              n.openedOn(),
              n.closedOn());
      default -> entity;
    };
  }

  /** Empty for kinds that have no card: registers, cases. */
  static Optional<Entity> read(Id id, Values v) {
    return switch (id.kind()) {
      case PERSON -> Optional.of(person(id, v));
      case ORGANIZATION ->
          Optional.of(
              new Organization(
                  id,
                  v.text("name"),
                  v.wordOrNull(OrganizationKind.class, "kind"),
                  v.wordOrNull(Sector.class, "sector"),
                  v.idOrNull("municipality"),
                  v.texts("aliases"),
                  v.flag("unincorporated"),
                  v.flag("hasRules")));
      case MUNICIPALITY -> Optional.of(new Municipality(id, v.text("name"), v.text("prefecture")));
      case PROJECT ->
          Optional.of(
              new Project(
                  id,
                  v.text("name"),
                  v.word(ProjectAdmission.class, "admission", ProjectAdmission.OPEN),
                  v.idOrNull("municipality"),
                  v.dateOrNull("startedOn"),
                  v.dateOrNull("endedOn"),
                  v.texts("aliases"),
                  v.texts("founders").stream().map(Id::parse).toList(),
                  v.idOrNull("originEvent")));
      case EVENT -> Optional.of(event(id, v));
      case NEED ->
          Optional.of(
              new Need(
                  id,
                  v.text("title"),
                  v.idOrNull("organization"),
                  v.idOrNull("project"),
                  v.texts("skills"),
                  v.idOrNull("municipality"),
                  v.numberOrNull("budget"),
                  v.dateOrNull("openedOn"),
                  v.dateOrNull("closedOn")));
      case PROGRAMME ->
          Optional.of(
              new Programme(
                  id,
                  v.text("name"),
                  v.idOrNull("hub"),
                  v.dateOrNull("startsOn"),
                  v.dateOrNull("endsOn"),
                  v.textOrNull("rule")));
      case REGISTER, STAY, CASE, LEDGER -> Optional.empty();
    };
  }

  private static Person person(Id id, Values v) {
    return new Person(
        id,
        v.text("name"),
        v.textOrNull("kana"),
        v.texts("aliases"),
        v.idOrNull("residence"),
        v.texts("skills"),
        v.flag("decisionMaker"),
        v.flag("fictional"),
        v.word(Consent.class, "consent", Consent.INTRODUCIBLE),
        v.word(PersonStatus.class, "status", PersonStatus.ACTIVE),
        v.countOrNull("openRequestLimit"));
  }

  /**
   * An event whose admission nobody recorded is not known to be open, so it is not offered as open.
   */
  private static Event event(Id id, Values v) {
    return new Event(
        id,
        v.text("name"),
        v.word(EventAdmission.class, "admission", EventAdmission.CLOSED),
        v.dateOrNull("startsOn"),
        v.dateOrNull("endsOn"),
        v.idOrNull("municipality"),
        v.idOrNull("project"),
        v.textOrNull("series"),
        v.wordOrNull(EventFormat.class, "format"),
        v.countOrNull("reportedAttendance"));
  }
}
