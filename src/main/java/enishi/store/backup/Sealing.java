package enishi.store.backup;

import enishi.model.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * How chunks are closed so that every change shows. A seal covers the head of the file, the chunk's
 * number, its length and whether it is the last, so no chunk can be left out, doubled or moved.
 */
sealed interface Sealing {
  /** The chunk as it is written: as long as the payload and {@link #extraBytes}. */
  byte[] seal(byte[] payload, int length, long number, int lengthWord);

  /** The payload of a sealed chunk; null where it is not what was sealed. */
  byte @Nullable [] open(byte[] sealed, long number, int lengthWord);

  int extraBytes();

  /**
   * Without a key: the SHA-256 of all that came before and the chunk; the last one is that of the
   * whole file. It shows damage, and not somebody who writes a new sum as well.
   */
  final class Summed implements Sealing {
    private static final int SUM_BYTES = 32;

    private byte[] before;

    Summed(byte[] head) {
      before = Sha256.digest().digest(head);
    }

    @Override
    public byte[] seal(byte[] payload, int length, long number, int lengthWord) {
      before = sum(payload, length, number, lengthWord);
      return ByteBuffer.allocate(length + SUM_BYTES).put(payload, 0, length).put(before).array();
    }

    @Override
    public byte @Nullable [] open(byte[] sealed, long number, int lengthWord) {
      int length = sealed.length - SUM_BYTES;
      byte[] sum = sum(sealed, length, number, lengthWord);
      byte[] payload = new byte[length];
      byte[] written = new byte[SUM_BYTES];
      ByteBuffer.wrap(sealed).get(payload).get(written);
      before = sum;
      return MessageDigest.isEqual(sum, written) ? payload : null;
    }

    @Override
    public int extraBytes() {
      return SUM_BYTES;
    }

    private byte[] sum(byte[] bytes, int length, long number, int lengthWord) {
      MessageDigest digest = Sha256.digest();
      digest.update(before);
      digest.update(position(number, lengthWord));
      digest.update(bytes, 0, length);
      return digest.digest();
    }
  }

  /**
   * With a key: AES-256 in Galois/Counter Mode (NIST SP 800-38D). The key is this file's alone, so
   * the chunk's number serves as its nonce.
   */
  final class Encrypted implements Sealing {
    private static final int TAG_BYTES = 16;
    private static final int NONCE_BYTES = 12;

    private final SecretKey key;
    private final byte[] head;

    Encrypted(SecretKey key, byte[] head) {
      this.key = key;
      this.head = Sha256.digest().digest(head);
    }

    @Override
    public byte[] seal(byte[] payload, int length, long number, int lengthWord) {
      try {
        return cipher(Cipher.ENCRYPT_MODE, number, lengthWord).doFinal(payload, 0, length);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public byte @Nullable [] open(byte[] sealed, long number, int lengthWord) {
      try {
        return cipher(Cipher.DECRYPT_MODE, number, lengthWord).doFinal(sealed);
      } catch (AEADBadTagException e) {
        return null;
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public int extraBytes() {
      return TAG_BYTES;
    }

    private Cipher cipher(int mode, long number, int lengthWord) throws GeneralSecurityException {
      byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).putInt(0).putLong(number).array();
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(8 * TAG_BYTES, nonce));
      cipher.updateAAD(head);
      cipher.updateAAD(position(number, lengthWord));
      return cipher;
    }
  }

  private static byte[] position(long number, int lengthWord) {
    return ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
        .putLong(number)
        .putInt(lengthWord)
        .array();
  }

  /** The seals of a file that begins with that head. */
  static Sealing of(BackupHeader header, String head, @Nullable BackupKey key, String file) {
    byte[] bytes = head.getBytes(StandardCharsets.UTF_8);
    BackupHeader.KeyRecipe recipe = header.key();
    if (recipe == null) {
      return new Summed(bytes);
    }
    if (key == null) {
      throw BackupFaults.needsKey(file);
    }
    return new Encrypted(key.keyFor(recipe, file), bytes);
  }
}
