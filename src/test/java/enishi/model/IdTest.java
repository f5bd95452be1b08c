package enishi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IdTest {
  @Test
  void readsKindAndKey() {
    assertThat(Id.parse("person:aoki")).isEqualTo(Id.person("aoki"));
    assertThat(Id.parse("municipality:016331").value()).isEqualTo("municipality:016331");
  }

  @Test
  void takesABareKeyWhereTheKindIsKnown() {
    assertThat(Id.parse(EntityKind.EVENT, "share-2022").value()).isEqualTo("event:share-2022");
    assertThatThrownBy(() -> Id.parse(EntityKind.EVENT, "person:aoki"))
        .hasMessageContaining("(person:aoki) is not a event");
  }

  @Test
  void refusesWhatIsNotAnId() {
    assertThatThrownBy(() -> Id.parse("aoki")).hasMessageContaining("has no kind");
    assertThatThrownBy(() -> Id.parse("human:aoki")).hasMessageContaining("unknown kind (human)");
    assertThatThrownBy(() -> Id.parse("person:")).hasMessageContaining("1 to 200 characters");
  }

  @Test
  void findsAnIdInATextThatMayBeNone() {
    assertThat(Id.find("event:fair")).contains(Id.of(EntityKind.EVENT, "fair"));
    assertThat(Id.find("event: 秋の市")).isEmpty();
    assertThat(Id.find("秋の市")).isEmpty();
  }

  @Test
  void sortsAsItsText() {
    assertThat(Id.parse("event:z")).isLessThan(Id.parse("person:a"));
    assertThat(Id.person("aoki")).isLessThan(Id.person("baba"));
  }
}
