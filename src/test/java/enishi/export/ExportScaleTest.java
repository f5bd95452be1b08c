package enishi.export;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.directory.Views;
import enishi.network.Network;
import enishi.network.Town;
import enishi.population.Ladders;
import enishi.population.TierTable;
import enishi.security.Asker;
import enishi.store.UnusedStore;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Guards against loops over all pairs: such a town would take hours. */
class ExportScaleTest {
  private static final int PEOPLE = 20_000;
  private static final int TOWNS = 200;
  private static final LocalDate DAY = LocalDate.parse("2022-12-01");

  @Test
  void writesALargeTownInSeconds() {
    Network network = Town.parse(town()).network();
    network.at(DAY);
    Instant start = Instant.now();
    var view = new Views(UnusedStore.create()).of(Asker.owner(), network, DAY);
    GraphContent all = new GraphReading(network, view, DAY, 5).of(What.ALL);
    Instant read = Instant.now();
    for (FileFormat format : What.ALL.formats()) {
      Export.write(all, format, OutputStream.nullOutputStream());
    }
    Instant written = Instant.now();
    TierTable table =
        TierTable.of(network, Ladders.shipped().get(Ladders.DEFAULT), DAY, person -> true);
    TierReading tiers = TierReading.of(table, 5);
    Instant counted = Instant.now();
    System.out.printf(
        "%d nodes, %d edges: read %d ms, six formats %d ms; %d towns: %d ms, %d small, %d more%n",
        all.nodes().size(),
        all.edges().size(),
        Duration.between(start, read).toMillis(),
        Duration.between(read, written).toMillis(),
        TOWNS,
        Duration.between(written, counted).toMillis(),
        tiers.suppression().small(),
        tiers.suppression().others());
    assertThat(all.edges()).hasSizeGreaterThan(PEOPLE);
    assertThat(tiers.suppression().small()).isPositive();
    assertThat(Duration.between(start, counted)).isLessThan(Duration.ofSeconds(60));
  }

  /** Events of eight persons, and towns of which some have few friends. */
  private static String town() {
    Random random = new Random(20261125);
    StringBuilder text = new StringBuilder();
    String[] kinds = {"donated", "posted", "volunteered", "contracted"};
    for (int i = 0; i < PEOPLE / 4; i++) {
      int town = random.nextInt(TOWNS);
      text.append("event:e%d 2022-08-01 in municipality:m%03d%n".formatted(i, town));
    }
    for (int i = 0; i < PEOPLE; i++) {
      for (int j = 0; j < 2; j++) {
        int event = random.nextInt(PEOPLE / 4);
        text.append("p%d attended event:e%d 2022-08-01%n".formatted(i, event));
      }
      int town = (int) (TOWNS * Math.pow(random.nextDouble(), 4));
      int kind = (int) (kinds.length * Math.pow(random.nextDouble(), 3));
      text.append("p%d %s municipality:m%03d 2022-06-01%n".formatted(i, kinds[kind], town));
    }
    return text.toString();
  }
}
