package enishi.store.backup;

import static enishi.model.EnishiException.badInput;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The key of backups: a text that people keep elsewhere. Each file gets an AES key of its own from
 * it, by PBKDF2 with a salt and as many iterations as OWASP's Password Storage Cheat Sheet (2023)
 * asks for.
 */
public final class BackupKey {
  static final String FUNCTION = "PBKDF2WithHmacSHA256";

  private static final int MIN_LENGTH = 12;
  private static final int ITERATIONS = 600_000;
  private static final int MAX_ITERATIONS = 10_000_000;
  private static final int SALT_BYTES = 16;
  private static final int KEY_BITS = 256;
  private static final int CHECK_BYTES = 8;

  private final String text;

  /** What the last recipe gave: a restore reads its file twice. */
  private @Nullable Known known;

  private record Known(String salt, int iterations, byte[] master) {}

  private BackupKey(String text) {
    this.text = text;
  }

  /** Throws bad-input where the text is too short to protect anything; never shows it. */
  public static BackupKey of(String text) {
    String key = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
    if (key.length() < MIN_LENGTH) {
      throw badInput(
          "the key of backups (of %d characters) must have at least %d.%n"
              + "Maybe make one: openssl rand -base64 32",
          key.length(), MIN_LENGTH);
    }
    return new BackupKey(key);
  }

  /** The text of that file. */
  public static BackupKey ofFile(Path file) {
    try {
      return of(Files.readString(file));
    } catch (IOException e) {
      throw badInput(
          "the key file (%s) cannot be read, expected a text file with the key on one line", file);
    }
  }

  /** A recipe for a new file. */
  BackupHeader.KeyRecipe recipe() {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    String text64 = Base64.getEncoder().encodeToString(salt);
    byte[] master = master(salt, ITERATIONS);
    synchronized (this) {
      known = new Known(text64, ITERATIONS, master);
    }
    return new BackupHeader.KeyRecipe(FUNCTION, ITERATIONS, text64, check(master));
  }

  /** The AES key of the file with that recipe. Throws bad-input where it was made of another. */
  SecretKey keyFor(BackupHeader.KeyRecipe recipe, String file) {
    if (!recipe.function().equals(FUNCTION)
        || recipe.iterations() < 1
        || recipe.iterations() > MAX_ITERATIONS) {
      throw BackupFaults.altered(file, "its header names no way to work its key out");
    }
    byte[] master = master(recipe, file);
    byte[] expected = recipe.check().getBytes(StandardCharsets.US_ASCII);
    if (!MessageDigest.isEqual(expected, check(master).getBytes(StandardCharsets.US_ASCII))) {
      throw badInput(
          "the key does not open the backup (%s).%n"
              + "Maybe it was taken with another key: see --key-file and ENISHI_BACKUP_KEY.",
          file);
    }
    return new SecretKeySpec(mac(master, "seal"), "AES");
  }

  private synchronized byte[] master(BackupHeader.KeyRecipe recipe, String file) {
    Known last = known;
    if (last == null
        || !last.salt().equals(recipe.salt())
        || last.iterations() != recipe.iterations()) {
      byte[] master = master(salt(recipe, file), recipe.iterations());
      last = new Known(recipe.salt(), recipe.iterations(), master);
      known = last;
    }
    return last.master();
  }

  private static byte[] salt(BackupHeader.KeyRecipe recipe, String file) {
    try {
      return Base64.getDecoder().decode(recipe.salt());
    } catch (IllegalArgumentException e) {
      throw BackupFaults.altered(file, "its header holds no salt");
    }
  }

  private byte[] master(byte[] salt, int iterations) {
    var spec = new PBEKeySpec(text.toCharArray(), salt, iterations, KEY_BITS);
    try {
      return SecretKeyFactory.getInstance(FUNCTION).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      spec.clearPassword();
    }
  }

  private static String check(byte[] master) {
    return Base64.getEncoder().encodeToString(Arrays.copyOf(mac(master, "check"), CHECK_BYTES));
  }

  private static byte[] mac(byte[] master, String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(master, "HmacSHA256"));
      return mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
