package enishi.directory.identity;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.model.Organization;
import enishi.model.OrganizationKind;
import enishi.network.Facts;
import enishi.network.FactsBuilder;
import enishi.network.Network;
import enishi.network.StrengthRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks against all pairs, and single likenesses. */
class IdentityPropertyTest {
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void noPairThatIsWorthLookingAtIsOutsideTheBlocks(long seed) {
    Network network = new MadeUpRegister(seed, 400).network();
    Register register = Register.ofPeople(network);
    List<Profile> all = register.profiles();
    List<Suspected> expected = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Suspected pair = Suspected.of(all.get(i), all.get(j), register, network);
        if (pair.points() >= 0) {
          expected.add(pair);
        }
      }
    }
    expected.sort(Suspected.BEST_FIRST);
    assertThat(Suspected.in(register, network)).as("seed %d", seed).isEqualTo(expected);
    assertThat(expected).hasSizeGreaterThan(10);
  }

  @Test
  void legalFormsAndWidthDoNotTellOrganizationsApart() {
    Facts facts = organizations("株式会社みらい", "(株)みらい", "㈱ミライ", "みらい　株式会社", "株式会社あさひ", "有限会社みらい工房");
    List<Suspected> found = Suspected.in(network(facts));
    assertThat(found).hasSize(6);
    assertThat(found)
        .allSatisfy(
            pair ->
                assertThat(List.of(pair.a().key(), pair.b().key()))
                    .isSubsetOf("o0", "o1", "o2", "o3"));
  }

  @Test
  void anotherKindOfBodyIsAnotherOrganization() {
    FactsBuilder facts = Facts.builder();
    facts.add(organization(0, "みらい", OrganizationKind.COMPANY));
    facts.add(organization(1, "NPO法人みらい", OrganizationKind.NPO));
    assertThat(Suspected.in(network(facts.build()))).isEmpty();
  }

  @Test
  void oneCharacterApart() {
    assertThat(Likeness.isOneApart("青木花子", "青木花")).isTrue();
    assertThat(Likeness.isOneApart("青木花子", "青本花子")).isTrue();
    assertThat(Likeness.isOneApart("青木花子", "青本花代")).isFalse();
    assertThat(Likeness.isOneApart("青木", "青本")).as("too short").isFalse();
  }

  private static Network network(Facts facts) {
    return new Network(facts, StrengthRules.standard());
  }

  private static Facts organizations(String... names) {
    FactsBuilder facts = Facts.builder();
    for (int i = 0; i < names.length; i++) {
      facts.add(organization(i, names[i], null));
    }
    return facts.build();
  }

  private static Organization organization(
      int number, String name, @Nullable OrganizationKind kind) {
    return new Organization(
        Id.parse("organization:o" + number), name, kind, null, null, List.of(), false, false);
  }
}
