package enishi.directory;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
  @Test
  void staysTheSameUnderOneKeyAndDiffersUnderAnother() {
    Id aoki = Id.person("aoki");
    Pseudonyms other = new Pseudonyms(fresh -> "00".repeat(31) + "02");
    assertThat(Askers.pseudonyms().of(aoki)).isEqualTo(Askers.pseudonyms().of(aoki));
    assertThat(other.of(aoki)).isNotEqualTo(Askers.pseudonyms().of(aoki));
  }

  @Test
  void givesEverybodyAnother() {
    Pseudonyms pseudonyms = Askers.pseudonyms();
    assertThat(IntStream.range(0, 1_000).mapToObj(i -> pseudonyms.of(Id.person("p" + i))))
        .doesNotHaveDuplicates();
  }

  @Test
  void asksForItsKeyOnceAndOffersAFreshOneOfFullLength() {
    List<String> offered = new ArrayList<>();
    Pseudonyms pseudonyms =
        new Pseudonyms(
            fresh -> {
              offered.add(fresh);
              return fresh;
            });
    pseudonyms.of(Id.person("aoki"));
    pseudonyms.of(Id.person("baba"));
    assertThat(offered).singleElement().asString().hasSize(64);
  }

  @Test
  void aStudyKeepsItsOwn() {
    Pseudonyms pseudonyms = Askers.pseudonyms();
    Id aoki = Id.person("aoki");
    assertThat(pseudonyms.of(aoki, "卒論")).isEqualTo(Askers.pseudonyms().of(aoki, "卒論"));
    assertThat(
            IntStream.range(0, 500)
                .boxed()
                .flatMap(
                    i ->
                        java.util.stream.Stream.of(
                            pseudonyms.of(Id.person("p" + i)),
                            pseudonyms.of(Id.person("p" + i), "卒論"),
                            pseudonyms.of(Id.person("p" + i), "修論"))))
        .doesNotHaveDuplicates();
  }
}
