package enishi.store.backup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says about itself on its second line, which anybody can read: it names nobody.
 *
 * @param program {@code enishi}
 * @param version of the program that wrote it
 * @param schema the number of the last migration of the store, such as {@code 009}
 * @param revision of the store
 * @param store the identity of the store it was taken from
 * @param takenAt ISO instant
 * @param nodes how many follow
 * @param relationships how many follow them
 * @param key how the key is worked out; absent where the rest is not encrypted
 */
public record BackupHeader(
    String program,
    String version,
    String schema,
    long revision,
    String store,
    String takenAt,
    long nodes,
    long relationships,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable KeyRecipe key) {
  /** Grows whenever an older Enishi could not read the file any more. */
  public static final int FORMAT = 1;

  public static final String PROGRAM = "enishi";

  public BackupHeader {
    Stream.of(program, version, schema, store, takenAt).forEach(Objects::requireNonNull);
  }

  public boolean isEncrypted() {
    return key != null;
  }

  BackupHeader with(@Nullable KeyRecipe recipe) {
    return new BackupHeader(
        program, version, schema, revision, store, takenAt, nodes, relationships, recipe);
  }

  /**
   * How a key is worked out of its text.
   *
   * @param function {@value BackupKey#FUNCTION}
   * @param salt of this file alone, in Base64
   * @param check 8 bytes in Base64 that tell a wrong key from an altered file
   */
  public record KeyRecipe(String function, int iterations, String salt, String check) {
    public KeyRecipe {
      Stream.of(function, salt, check).forEach(Objects::requireNonNull);
    }
  }
}
