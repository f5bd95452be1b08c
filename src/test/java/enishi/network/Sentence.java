package enishi.network;

import enishi.model.Consent;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.OrganizationKind;
import enishi.model.Period;
import enishi.model.PersonStatus;
import enishi.model.ProposalStatus;
import enishi.model.RequestOutcome;
import enishi.model.TieKind;
import enishi.model.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One sentence of a {@link Town}: its words, its ids, its verb and its dates. */
final class Sentence {
  /** Words that are neither persons nor kinds of the domain. */
  private static final Set<String> KEYWORDS =
      Set.of(
          ("in of by hub lives limit started ended expires revoked reported headcount founders"
                  + " skills closed open referral_only unincorporated rules decision_maker refers"
                  + " asks asked proposes")
              .split(" "));

  private static final Pattern DATES =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)?(\\.\\.)?(\\d{4}-\\d\\d-\\d\\d)?");

  private final List<String> words;
  private final List<Id> ids = new ArrayList<>();
  private Period period = Period.UNDATED;

  Sentence(String text) {
    words = List.of(text.split("\\s+"));
    for (int i = 0; i < words.size() && (i == 0 || !words.get(i - 1).equals("skills")); i++) {
      String word = words.get(i);
      if (DATES.matcher(word).matches()) {
        if (period == Period.UNDATED && !isKeyword(words.get(i - 1))) {
          period = period(word);
        }
      } else if (!isKeyword(word) && !word.matches("\\d+")) {
        ids.add(Town.id(word));
      }
    }
  }

  private static boolean isKeyword(String word) {
    return KEYWORDS.contains(word)
        || Stream.<Class<? extends Word>>of(
                TieKind.class,
                EngagementKind.class,
                Consent.class,
                PersonStatus.class,
                OrganizationKind.class,
                ProposalStatus.class,
                RequestOutcome.class)
            .flatMap(type -> Stream.of(type.getEnumConstants()))
            .anyMatch(constant -> constant.word().equals(word));
  }

  private static Period period(String dates) {
    int dots = dates.indexOf("..");
    String from = dots < 0 ? dates : dates.substring(0, dots);
    String to = dots < 0 ? "" : dates.substring(dots + 2);
    return Period.of(
        from.isEmpty() ? null : LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to));
  }

  String verb() {
    return words.size() > 1 ? words.get(1) : "";
  }

  List<Id> ids() {
    return ids;
  }

  List<Id> persons() {
    return ids.stream().filter(id -> id.is(EntityKind.PERSON)).sorted().distinct().toList();
  }

  Period period() {
    return period;
  }

  LocalDate day() {
    return Objects.requireNonNull(period.on(), () -> "no date in: " + words);
  }

  LocalDate lastDay() {
    return period.until() == null ? day() : period.until();
  }

  boolean has(String word) {
    return words.contains(word);
  }

  @Nullable Id first(EntityKind kind) {
    return ids.stream().skip(1).filter(id -> id.is(kind)).findFirst().orElse(null);
  }

  Id need(EntityKind kind) {
    return Objects.requireNonNull(first(kind), () -> "no " + kind.word() + " in: " + words);
  }

  <E extends Enum<E> & Word> @Nullable E word(Class<E> type) {
    return words.stream().flatMap(w -> Word.find(type, w).stream()).findFirst().orElse(null);
  }

  @Nullable Id idAfter(String word) {
    String next = after(word);
    return next == null ? null : Id.parse(next);
  }

  @Nullable LocalDate dateAfter(String word) {
    String next = after(word);
    return next == null ? null : LocalDate.parse(next);
  }

  @Nullable Integer numberAfter(String word) {
    String next = after(word);
    return next == null ? null : Integer.valueOf(next);
  }

  List<String> wordsAfter(String word) {
    int at = words.indexOf(word);
    return at < 0 ? List.of() : words.subList(at + 1, words.size());
  }

  private @Nullable String after(String word) {
    int at = words.indexOf(word);
    return at < 0 || at + 1 == words.size() ? null : words.get(at + 1);
  }
}
