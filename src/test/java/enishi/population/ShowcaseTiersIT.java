package enishi.population;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.network.StrengthRules;
import enishi.oracle.PlainTiers;
import enishi.oracle.PlainTown;
import enishi.store.Store;
import enishi.store.TestStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every person of the showcase in every municipality, against the plain reading of its tables. */
class ShowcaseTiersIT {
  private static final Path SHOWCASE = Path.of("datasets", "showcase");
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.parse("2021-02-01"),
          LocalDate.parse("2022-12-01"),
          LocalDate.parse("2023-10-15"));

  @Test
  void agreesWithThePlainReading() {
    Store store = TestStore.empty();
    new Imports(store).run(SHOWCASE, false, ImportProgress.SILENT);
    Network network = new LivingNetwork(store, StrengthRules.standard()).now();
    PlainTown plain = PlainTown.read(SHOWCASE);
    Ladder ladder = Ladders.shipped().get("kamishihoro");
    var tiers = new TreeSet<Integer>();
    for (LocalDate day : DAYS) {
      for (Id person : network.facts().people().keySet()) {
        for (Id municipality : network.facts().municipalities().keySet()) {
          Standing ours = Standing.of(network, ladder, person, municipality, day);
          String why = ours.reason() == null ? "reached" : ours.reason().word();
          assertThat(new PlainTiers.Tier(ours.tier(), why, ours.lapsesOn()))
              .as("%s in %s on %s: %s", person, municipality, day, ours.facts())
              .isEqualTo(PlainTiers.of(plain, person.value(), municipality.value(), day));
          tiers.add(ours.tier());
        }
      }
    }
    assertThat(tiers).containsExactly(0, 1, 2, 3, 4);
  }
}
