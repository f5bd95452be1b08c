package enishi.export;

import static enishi.model.EnishiException.badInput;

import com.fasterxml.jackson.annotation.JsonInclude;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.model.Word;
import enishi.security.Asker;
import enishi.security.Role;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a file was made: all that it takes to make it again, and to see whether it is still the same
 * (作り方の記録). It holds no moment, so that the same file has the same card.
 *
 * @param card the version of this form
 * @param program {@code enishi}
 * @param version of the program
 * @param ladder by which persons were counted; null where none was
 * @param settings what else was set: the values of {@code enishi.strength.*} behind strengths, the
 *     bounds and factors behind a town's tables. All of them are our setting unless somebody
 *     changed them
 * @param seeds of what was drawn at random; empty, as nothing was
 * @param font that drew a picture's texts; absent where no picture was drawn
 */
public record MethodCard(
    int card,
    String program,
    String version,
    Question question,
    @Nullable RuleFile ladder,
    SortedMap<String, String> settings,
    List<Long> seeds,
    Data data,
    LeftOut leftOut,
    Size size,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String font,
    String fileSha256) {
  static final int FORM = 1;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  public MethodCard {
    Stream.of(program, version, question, data, leftOut, size, fileSha256)
        .forEach(Objects::requireNonNull);
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    seeds = List.copyOf(seeds);
  }

  /**
   * What was asked, with everything that was left to us.
   *
   * @param scope the towns and projects of the organizer whose sight it was; null for everybody's
   * @param municipality the town it is about; absent, as all that follow, where nothing was asked
   *     so
   * @param from the earlier day of a movement
   * @param days after contact in which a rise counts
   * @param months of a series
   * @param lists that an estimate compares, by their ids
   * @param language of a chart's texts
   */
  public record Question(
      String what,
      String format,
      String asOf,
      boolean pseudonymous,
      @Nullable String study,
      int suppressBelow,
      String ladder,
      @Nullable List<String> scope,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String municipality,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String from,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer days,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer months,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> lists,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String language) {
    public Question {
      Stream.of(what, format, asOf, ladder).forEach(Objects::requireNonNull);
      scope = scope == null ? null : List.copyOf(scope);
      lists = lists == null ? null : List.copyOf(lists);
    }

    /**
     * What was asked by whom, as a card says it.
     *
     * @param lists the lists of a town's file; null where it has none
     */
    static Question of(ExportQuery query, Asker asker, @Nullable List<String> lists) {
      List<String> scope =
          asker.role() == Role.ORGANIZER
              ? asker.scope().stream().sorted().map(Id::value).toList()
              : null;
      TownQuestion town = query.town();
      LocalDate from = town == null ? null : town.from();
      return new Question(
          query.what().word(),
          query.format().word(),
          query.asOf().toString(),
          query.pseudonymous(),
          query.study(),
          query.suppressBelow(),
          query.ladder(),
          scope,
          town == null ? null : town.municipality().value(),
          from == null ? null : from.toString(),
          town == null ? null : town.days(),
          town == null ? null : town.months(),
          lists,
          town == null ? null : town.language());
    }

    /** The query to ask once more; throws bad-input where it cannot be asked. */
    ExportQuery query() {
      return ExportQuery.parse(
          what,
          Word.parse(FileFormat.class, format),
          day(asOf),
          pseudonymous,
          study,
          suppressBelow,
          ladder,
          new TownWords(
              municipality, from == null ? null : day(from), days, months, lists, language));
    }

    private static LocalDate day(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        throw badInput("the card's date (%s) is none such as 2022-12-01", text);
      }
    }
  }

  /** A rule file by its name and version. */
  public record RuleFile(String name, int version, boolean ours) {}

  /**
   * The data behind it.
   *
   * @param revision of the store; another one may still say the same
   * @param hash SHA-256 over what the file says, whatever its format
   */
  public record Data(long revision, String hash) {}

  /**
   * What is not in the file for the sake of persons.
   *
   * @param below k
   * @param small counts and totals hidden because they are under k
   * @param others counts and totals hidden to cover for them
   * @param towns not shown because fewer than k persons are counted there
   * @param residences of persons, where fewer than k in the file live
   * @param things that fewer than k persons have to do with
   * @param hidden counts of a town's tables that are hidden for either reason; absent elsewhere
   */
  public record LeftOut(
      int below,
      int small,
      int others,
      int towns,
      int residences,
      int things,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer hidden) {}

  /** How much it is; what a format does not hold is counted too. */
  public record Size(int nodes, int edges, int rows) {}

  String json() {
    return JSON.writeValueAsString(this) + "\n";
  }

  /** Throws bad-input where the text is no card. */
  static MethodCard parse(String name, String json) {
    try {
      MethodCard card = JSON.readValue(json, MethodCard.class);
      if (card.card() == FORM) {
        return card;
      }
    } catch (JacksonException e) {
      throw notACard(name, e);
    }
    throw notACard(name, null);
  }

  private static EnishiException notACard(String name, @Nullable Throwable cause) {
    return new EnishiException(
        ErrorCode.BAD_INPUT,
        "file (%s) is no method card of form %d.%nMaybe it is the file that ends with .card.json."
            .formatted(name, FORM),
        cause);
  }
}
