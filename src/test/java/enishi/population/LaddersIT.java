package enishi.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.security.Asker;
import enishi.security.Role;
import enishi.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ladders that organizers give beside those that come with Enishi. */
class LaddersIT {
  private static final Asker OFFICE =
      new Asker("office", Role.ORGANIZER, null, List.of(Id.parse("municipality:016331")), false);
  private static final String OUR_TOWN =
      """
      name: our-town
      version: %d
      label: {ja: わが町, en: Our town}
      source: 町の要綱
      provisional: false
      ours: true
      excludes: [residents]
      rungs:
        - tier: 1
          label: {ja: 登壇した人, en: Has spoken}
          whileItLasts: false
          days: {spoke: %d}
      """;

  private static Store store;

  @BeforeAll
  static void importTown(@TempDir Path folder) {
    store = SmallTown.importInto(folder);
  }

  private static Ladders ladders() {
    return Ladders.in(store);
  }

  private static Ladder give(String text, Asker asker) {
    return ladders().give(text, asker, SmallTown.CLOCK);
  }

  @Test
  void aGivenLadderIsAskedForByNameAndByVersion() {
    give(OUR_TOWN.formatted(1, 10_000), OFFICE);
    give(OUR_TOWN.formatted(2, 1), OFFICE);
    assertThat(ladders().get("our-town").version()).isEqualTo(2);
    assertThat(ladders().get("our-town@1").version()).isEqualTo(1);
    assertThat(ladders().list())
        .extracting(Ladder::name)
        .containsExactly("furusato-resident", "kamishihoro", "mlit", "our-town");
    assertThat(ladders().listKept().getLast().by()).isEqualTo("office");

    Populations populations = SmallTown.populations(store, ladders());
    Id town = Id.parse("municipality:016331");
    LocalDate day = LocalDate.parse("2022-12-01");
    Population first = populations.find(new PopulationQuery(town, "our-town@1", day), OFFICE);
    Population second = populations.find(new PopulationQuery(town, "our-town", day), OFFICE);
    assertThat(first.people()).as("Aoki spoke in August").isEqualTo(1);
    assertThat(second.people()).as("one day only").isZero();
    assertThat(second.version()).isEqualTo(2);

    assertThatThrownBy(() -> give(OUR_TOWN.formatted(2, 30), OFFICE))
        .hasMessageContaining("version (2) of (our-town) must be above 2");
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> give(OUR_TOWN.formatted(1, 5).replace("spoke", "sang"), OFFICE))
        .hasMessageContaining("the rule file, line 12")
        .extracting(e -> ((EnishiException) e).code())
        .isEqualTo(ErrorCode.BAD_INPUT);
    assertThatThrownBy(() -> give(OUR_TOWN.formatted(1, 5).replace("our-town", "mlit"), OFFICE))
        .hasMessageContaining("comes with Enishi");
    assertThatThrownBy(() -> give(OUR_TOWN.formatted(1, 5).replace("our-town", "../x"), OFFICE))
        .hasMessageContaining("small letters");
    assertThatThrownBy(
            () ->
                give(
                    OUR_TOWN.formatted(9, 5),
                    new Asker("aoki", Role.MEMBER, Id.person("aoki"), List.of(), false)))
        .extracting(e -> ((EnishiException) e).code())
        .isEqualTo(ErrorCode.FORBIDDEN);
    assertThatThrownBy(() -> ladders().get("nothing"))
        .hasMessageContaining("unknown ladder (nothing)");
  }
}
