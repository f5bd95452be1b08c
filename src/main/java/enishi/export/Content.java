package enishi.export;

import enishi.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a file says, whatever its format. */
sealed interface Content permits GraphContent, TableContent, ChartContent {
  /** As one table; of a graph its edges. */
  TableContent table();

  /** Every statement as its values in order, for the hash. */
  void forEachStatement(Consumer<List<? extends @Nullable Object>> consumer);

  /**
   * SHA-256 over what is said, in hexadecimal digits. Over what is published only: a hash of hidden
   * counts would let them be found by trying.
   */
  default String hash() {
    MessageDigest digest = Sha256.digest();
    forEachStatement(
        values -> {
          for (Object value : values) {
            String text = value == null ? "\u0000" : value.toString();
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0x1f);
          }
          digest.update((byte) 0x1e);
        });
    return HexFormat.of().formatHex(digest.digest());
  }
}
