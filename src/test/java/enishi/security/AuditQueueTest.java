package enishi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Nobody reads on where their reading could not be written, whatever stood in the way. */
class AuditQueueTest {
  private static final AuditDraft DRAFT =
      new AuditDraft(0, Role.MEMBER.word(), "tier", "", Map.of());

  @Test
  void whatCannotBeWrittenFailsAndTheNextOneIsWritten() {
    var broken = new AtomicBoolean(true);
    var queue =
        new AuditQueue(
            drafts -> {
              if (broken.get()) {
                throw new OutOfMemoryError("for a test");
              }
              assertThat(drafts).containsExactly(DRAFT);
            });
    assertThatThrownBy(() -> queue.write(List.of(DRAFT))).isInstanceOf(OutOfMemoryError.class);
    broken.set(false);
    queue.write(List.of(DRAFT));
  }
}
