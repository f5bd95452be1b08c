package enishi.network;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StrengthRulesTest {
  private static final StrengthRules STANDARD = StrengthRules.standard();

  @Test
  void advisesOnValuesThatMakeNoSense() {
    assertThatThrownBy(() -> rules(0, 60))
        .hasMessageContaining("kappa (0.0)")
        .hasMessageContaining("Maybe");
    assertThatThrownBy(() -> rules(2, 1)).hasMessageContaining("persons of a shared context (1)");
    assertThatThrownBy(() -> new Decay(-1, 365)).hasMessageContaining("base (-1.0)");
    assertThatThrownBy(() -> new Decay(1, 0)).hasMessageContaining("half-life (0)");
  }

  @Test
  void wantsEveryKindOfTie() {
    assertThatThrownBy(
            () ->
                new StrengthRules(
                    2,
                    60,
                    Map.of(),
                    STANDARD.referral(),
                    STANDARD.event(),
                    STANDARD.project(),
                    STANDARD.organization(),
                    STANDARD.stay(),
                    STANDARD.engagements()))
        .hasMessageContaining("ties of kind (knows)");
  }

  private static StrengthRules rules(double kappa, int maxShared) {
    return new StrengthRules(
        kappa,
        maxShared,
        STANDARD.ties(),
        STANDARD.referral(),
        STANDARD.event(),
        STANDARD.project(),
        STANDARD.organization(),
        STANDARD.stay(),
        STANDARD.engagements());
  }
}
