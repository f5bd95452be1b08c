package enishi.network;

import enishi.model.Entity;
import enishi.model.Event;
import enishi.model.Id;
import enishi.model.Municipality;
import enishi.model.Need;
import enishi.model.Organization;
import enishi.model.Person;
import enishi.model.Programme;
import enishi.model.Project;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a card into the properties that {@link EntityReader} reads it from. */
final class EntityWriter {
  private final Map<String, Object> values = new HashMap<>();

  private EntityWriter() {}

  static Map<String, Object> values(Entity entity) {
    EntityWriter writer = new EntityWriter();
    switch (entity) {
      case Person person -> writer.write(person);
      case Organization organization -> writer.write(organization);
      case Municipality municipality ->
          writer.put("name", municipality.name()).put("prefecture", municipality.prefecture());
      case Project project -> writer.write(project);
      case Event event -> writer.write(event);
      case Need need -> writer.write(need);
      case Programme programme ->
          writer
              .put("name", programme.name())
              .put("hub", programme.hub())
              .put("startsOn", programme.startsOn())
              .put("endsOn", programme.endsOn())
              .put("rule", programme.rule());
    }
    return writer.values;
  }

  private void write(Person person) {
    put("name", person.name())
        .put("kana", person.kana())
        .put("aliases", person.aliases())
        .put("residence", person.residence())
        .put("skills", person.skills())
        .put("decisionMaker", person.decisionMaker())
        .put("fictional", person.fictional())
        .put("consent", person.consent())
        .put("status", person.status())
        .put("openRequestLimit", person.openRequestLimit());
  }

  private void write(Organization organization) {
    put("name", organization.name())
        .put("kind", organization.kind())
        .put("sector", organization.sector())
        .put("municipality", organization.municipality())
        .put("aliases", organization.aliases())
        .put("unincorporated", organization.unincorporated())
        .put("hasRules", organization.hasRules());
  }

  private void write(Project project) {
    put("name", project.name())
        .put("admission", project.admission())
        .put("municipality", project.municipality())
        .put("startedOn", project.startedOn())
        .put("endedOn", project.endedOn())
        .put("aliases", project.aliases())
        .put("founders", project.founders().stream().map(Id::value).toList())
        .put("originEvent", project.originEvent());
  }

  private void write(Event event) {
    put("name", event.name())
        .put("admission", event.admission())
        .put("startsOn", event.startsOn())
        .put("endsOn", event.endsOn())
        .put("municipality", event.municipality())
        .put("project", event.project())
        .put("series", event.series())
        .put("format", event.format())
        .put("reportedAttendance", event.reportedAttendance());
  }

  private void write(Need need) {
    put("title", need.name())
        .put("organization", need.organization())
        .put("project", need.project())
        .put("skills", need.skills())
        .put("municipality", need.municipality())
        .put("budget", need.budget())
        .put("openedOn", need.openedOn())
        .put("closedOn", need.closedOn());
  }

  /** Puts what is recorded, as the store would hold it. */
  private EntityWriter put(String name, @Nullable Object value) {
    Values.put(values, name, value);
    return this;
  }
}
