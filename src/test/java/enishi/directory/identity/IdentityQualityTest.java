package enishi.directory.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How well suggestions do on a made-up register of 5,000 people with 400 planted duplicates. The
 * weights were set on seeds 1 to 5; these were looked at only afterwards.
 */
class IdentityQualityTest {
  private static final int PEOPLE = 5_000;

  @ParameterizedTest
  @ValueSource(longs = {6, 7, 8, 9, 10})
  void findsNineOfTenDuplicatesAndIsRightNineTimesOfTen(long seed) {
    MadeUpRegister register = new MadeUpRegister(seed, PEOPLE);
    var network = register.network();
    long begin = System.nanoTime();
    List<Suspected> found = Suspected.in(Register.ofPeople(network), network);
    long millis = (System.nanoTime() - begin) / 1_000_000;
    Set<String> suggested =
        found.stream()
            .map(s -> MadeUpRegister.pair(s.a(), s.b()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> right = new TreeSet<>(suggested);
    right.retainAll(register.planted());
    double precision = (double) right.size() / suggested.size();
    double recall = (double) right.size() / register.planted().size();
    System.out.println(
        String.format(
            Locale.ROOT,
            "seed %d: %d planted pairs, %d suggested, %d right; precision %.3f, recall %.3f; %d ms",
            seed,
            register.planted().size(),
            suggested.size(),
            right.size(),
            precision,
            recall,
            millis));
    assertThat(precision).as("precision, seed %d", seed).isGreaterThanOrEqualTo(0.9);
    assertThat(recall).as("recall, seed %d", seed).isGreaterThanOrEqualTo(0.9);
  }
}
