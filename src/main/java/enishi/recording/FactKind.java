package enishi.recording;

import static enishi.model.EntityKind.EVENT;
import static enishi.model.EntityKind.MUNICIPALITY;
import static enishi.model.EntityKind.ORGANIZATION;
import static enishi.model.EntityKind.PERSON;
import static enishi.model.EntityKind.PROGRAMME;
import static enishi.model.EntityKind.PROJECT;
import static enishi.recording.Field.choice;
import static enishi.recording.Field.date;
import static enishi.recording.Field.text;
import static enishi.recording.Field.thing;
import static enishi.recording.Field.yen;

import enishi.model.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is recorded by form, with the fields that say it. */
public enum FactKind implements Word {
  MEETING(
      "meeting",
      thing("person", PERSON).must().orNew(),
      thing("other", PERSON).must().orNew(),
      thing("event", EVENT)),
  TIE(
      "tie",
      thing("person", PERSON).must().orNew(),
      thing("other", PERSON).must().orNew(),
      choice(
          "tie",
          "worked_with knows co_organized contracted_with hosted introduced messaged".split(" ")),
      date("until")),
  /** One person at an event; many at once go through {@link Attendance}. */
  ATTENDANCE(
      "attendance",
      thing("event", EVENT).must(),
      thing("person", PERSON).must().orNew(),
      choice("took", "attended spoke organized viewed".split(" "))),
  STAY(
      "stay",
      thing("person", PERSON).must().orNew(),
      thing("organization", ORGANIZATION),
      thing("municipality", MUNICIPALITY).must(),
      date("until").must(),
      thing("programme", PROGRAMME)),
  DONATION(
      "donation",
      thing("person", PERSON, ORGANIZATION).must().orNew(),
      thing("municipality", MUNICIPALITY).must(),
      yen("amount")),
  POST(
      "post",
      thing("person", PERSON, ORGANIZATION).must().orNew(),
      thing("about", MUNICIPALITY, PROJECT, EVENT).must(),
      text("where")),
  VOLUNTEERING(
      "volunteering",
      thing("person", PERSON).must().orNew(),
      thing("about", MUNICIPALITY, PROJECT, EVENT).must(),
      text("role")),
  REFERRAL(
      "referral",
      thing("referrer", PERSON).must(),
      thing("candidate", PERSON).must().orNew(),
      thing("project", PROJECT).must(),
      date("expiresOn")),
  NEED(
      "need",
      text("title").must(),
      thing("organization", ORGANIZATION).must(),
      text("skills"),
      thing("municipality", MUNICIPALITY),
      thing("project", PROJECT),
      yen("budget"),
      date("closesOn")),
  /** What somebody said of themselves after an event. */
  REPORT("report"),
  /** What somebody chose from their own address book or calendar. */
  CONTACTS("contacts");

  private final String word;
  private final List<Field> fields;

  FactKind(String word, Field... fields) {
    this.word = word;
    this.fields = List.of(fields);
  }

  @Override
  public String word() {
    return word;
  }

  /** In the order of the form; the day and the evidence come behind them. */
  public List<Field> fields() {
    return fields;
  }

  Field field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
  }

  /** Those that have a form of their own. */
  static List<FactKind> byForm() {
    return Arrays.stream(values()).filter(kind -> !kind.fields.isEmpty()).toList();
  }

  static Optional<FactKind> findByForm(String word) {
    return byForm().stream().filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** Whether its day may lie ahead: a stay that is booked. */
  boolean mayLieAhead() {
    return this == STAY;
  }
}
