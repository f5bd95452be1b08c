package enishi.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The texts by which refuted facts are known again. */
class FactKeyTest {
  @Test
  void saysTheFirstThingAsItIsWritten() {
    FactKey key = FactKey.of("attended", "person:a|b", "event:e", false, null, null);
    assertThat(key.first()).isEqualTo("person:a%7Cb").isEqualTo(FactKey.plain("person:a|b"));
  }

  @Test
  void aTieBeginsWithTheSmallerIdWhicheverWayRoundItStands() {
    FactKey key = FactKey.of("met", "person:b", "person:a", true, null, null);
    assertThat(key).isEqualTo(FactKey.of("met", "person:a", "person:b", true, null, null));
    assertThat(key.first()).isEqualTo("person:a");
  }

  @Test
  void whatIsNoKeyHasNoFirstThing() {
    assertThat(new FactKey("attended").first()).isEmpty();
    assertThat(new FactKey("attended|person:a").first()).isEmpty();
  }
}
