package enishi.programme;

import enishi.model.Id;
import enishi.model.OrganizationKind;
import enishi.model.Word;
import enishi.rules.RuleMap;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a subsidy's rule from its YAML file. Throws bad-input naming file, line and key. */
final class SubsidyFile {
  private static final String ANYWHERE = "anywhere";
  private static final int MAX_VERSION = 9_999;
  private static final int MAX_NIGHTS = 365;
  private static final int MAX_YEN = 999_999_999;
  private static final int MONTHS = 12;

  private SubsidyFile() {}

  static SubsidyRule read(String file, Reader text) {
    RuleMap rules = RuleMap.read(file, text);
    RuleMap label = rules.map("label");
    RuleMap organization = rules.map("organization");
    RuleMap stay = rules.map("stay");
    RuleMap pays = rules.map("pays");
    LocalDate from = stay.date("from");
    LocalDate through = stay.date("through");
    if (through.isBefore(from)) {
      throw stay.wrong("through", "a day that is not before " + from);
    }
    SubsidyRule rule =
        new SubsidyRule(
            rules.text("name"),
            rules.number("version", 1, MAX_VERSION),
            label.text("ja"),
            label.text("en"),
            rules.text("source"),
            rules.flag("ours"),
            rules.has("notes") ? notes(rules) : List.of(),
            place(organization),
            kinds(organization),
            organization.flag("unincorporatedNeedsRules"),
            stay.number("leastNights", 0, MAX_NIGHTS),
            from,
            through,
            stay.flag("onlyHosts"),
            stay.flag("withOtherSubsidies"),
            pays.number("perNight", 0, MAX_YEN),
            pays.flag("transport"),
            pays.number("perPerson", 0, MAX_YEN),
            pays.number("perOrganization", 0, MAX_YEN),
            pays.number("fiscalYearBegins", 1, MONTHS));
    List.of(label, organization, stay, pays, rules).forEach(RuleMap::end);
    return rule;
  }

  private static @Nullable Id place(RuleMap organization) {
    String place = organization.text("locatedIn");
    if (place.equals(ANYWHERE)) {
      return null;
    }
    if (!place.matches("municipality:\\d{6}")) {
      throw organization.wrong(
          "locatedIn", "a municipality such as municipality:131032, or " + ANYWHERE);
    }
    return Id.parse(place);
  }

  private static Set<OrganizationKind> kinds(RuleMap organization) {
    Set<String> known =
        Arrays.stream(OrganizationKind.values())
            .map(OrganizationKind::word)
            .collect(Collectors.toUnmodifiableSet());
    Set<OrganizationKind> kinds = EnumSet.noneOf(OrganizationKind.class);
    organization
        .words("kinds", known)
        .forEach(word -> kinds.add(Word.parse(OrganizationKind.class, word)));
    if (kinds.isEmpty()) {
      throw organization.wrong("kinds", "at least one kind of organization");
    }
    return kinds;
  }

  private static List<SubsidyRule.Note> notes(RuleMap rules) {
    List<SubsidyRule.Note> notes = new ArrayList<>();
    for (RuleMap note : rules.maps("notes")) {
      notes.add(new SubsidyRule.Note(note.text("ja"), note.text("en")));
      note.end();
    }
    return notes;
  }
}
