package enishi.directory;

import enishi.model.Entity;
import enishi.model.Event;
import enishi.model.Id;
import enishi.model.Municipality;
import enishi.model.Need;
import enishi.model.Organization;
import enishi.model.Person;
import enishi.model.PersonStatus;
import enishi.model.Programme;
import enishi.model.Project;
import enishi.network.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The recorded properties of a thing, in the order of its card; what is not recorded is absent. */
final class CardDetails {
  private final Facts facts;
  private final Showing showing;
  private final List<Detail> details = new ArrayList<>();

  private CardDetails(Facts facts, Showing showing) {
    this.facts = facts;
    this.showing = showing;
  }

  static List<Detail> of(Entity entity, Facts facts, Showing showing) {
    CardDetails card = new CardDetails(facts, showing);
    switch (entity) {
      case Person person -> card.describe(person);
      case Organization organization -> card.describe(organization);
      case Municipality municipality -> card.describe(municipality);
      case Project project -> card.describe(project);
      case Event event -> card.describe(event);
      case Need need -> card.thing("organization", need.organization());
      case Programme programme -> card.thing("hub", programme.hub());
    }
    return List.copyOf(card.details);
  }

  private void describe(Person person) {
    if (showing.isPseudonymous()) {
      return;
    }
    texts("aliases", person.aliases());
    thing("residence", person.residence());
    texts("skills", person.skills());
    if (person.decisionMaker()) {
      words("decision-maker", "yes");
    }
    words("consent", person.consent().word());
    if (person.status() != PersonStatus.ACTIVE) {
      words("status", person.status().word());
    }
    number("open-request-limit", person.openRequestLimit());
  }

  private void describe(Organization organization) {
    texts("aliases", organization.aliases());
    if (organization.kind() != null) {
      words("kind", organization.kind().word());
    }
    if (organization.sector() != null) {
      words("sector", organization.sector().word());
    }
    thing("municipality", organization.municipality());
    if (organization.unincorporated()) {
      words("form", organization.hasRules() ? "unincorporated-with-rules" : "unincorporated");
    }
    things("needs", facts.needs().values(), need -> organization.id().equals(need.organization()));
  }

  private void describe(Municipality municipality) {
    Id id = municipality.id();
    texts("prefecture", List.of(municipality.prefecture()));
    texts("code", List.of(id.key()));
    Predicate<Entity> here = entity -> id.equals(entity.municipality());
    things("projects", facts.projects().values(), here);
    things("events", facts.events().values(), here);
    things("organizations", facts.organizations().values(), here);
  }

  private void describe(Project project) {
    texts("aliases", project.aliases());
    words("admission", project.admission().word());
    thing("municipality", project.municipality());
    dates(project.startedOn(), project.endedOn());
    add("founders", project.founders().stream().map(showing::show).toList());
    thing("origin-event", project.originEvent());
    things("events", facts.events().values(), event -> project.id().equals(event.project()));
  }

  private void describe(Event event) {
    dates(event.startsOn(), event.endsOn());
    words("admission", event.admission().word());
    if (event.format() != null) {
      words("format", event.format().word());
    }
    thing("municipality", event.municipality());
    thing("project", event.project());
    texts("series", Stream.ofNullable(event.series()).toList());
    number("reported-attendance", event.reportedAttendance());
    things("outcomes", facts.projects().values(), made -> event.id().equals(made.originEvent()));
  }

  private void add(String label, List<Value> values) {
    if (!values.isEmpty()) {
      details.add(Detail.of(label, values));
    }
  }

  private void texts(String label, List<String> texts) {
    add(label, texts.stream().map(Value::text).toList());
  }

  private void words(String label, String word) {
    add(label, List.of(Value.word(word)));
  }

  private void number(String label, @Nullable Integer number) {
    if (number != null) {
      texts(label, List.of(String.format(Locale.ROOT, "%,d", number)));
    }
  }

  private void thing(String label, @Nullable Id id) {
    if (id != null) {
      add(label, List.of(showing.show(id)));
    }
  }

  private <E extends Entity> void things(
      String label, Collection<E> all, Predicate<? super E> wanted) {
    add(label, all.stream().filter(wanted).map(entity -> showing.show(entity.id())).toList());
  }

  private void dates(@Nullable LocalDate first, @Nullable LocalDate last) {
    texts("dates", Hints.dates(first, last).stream().toList());
  }
}
