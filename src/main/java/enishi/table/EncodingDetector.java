package enishi.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import enishi.model.EnishiException;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a Japanese text file. Every guess is checked by decoding the whole file
 * strictly, in this order: byte order mark; UTF-16 by its zero bytes; ISO-2022-JP by its escapes;
 * UTF-8; windows-31j against EUC-JP, by {@link JapaneseScore} where both would do. O(bytes) time,
 * O(1) space, up to six passes.
 */
final class EncodingDetector {
  static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final List<Charset> ISO_2022 = charsets("ISO-2022-JP", "x-windows-iso2022jp");
  private static final List<Charset> EUC = charsets("EUC-JP", "x-eucJP-Open");

  /**
   * Characters of three bytes before the first failure that prove damaged UTF-8: the first bytes of
   * kana in windows-31j and EUC-JP fail in UTF-8 at once.
   */
  private static final int PROOF_OF_UTF_8 = 8;

  private final Path file;
  private final String name;
  private final List<String> tried = new ArrayList<>();

  EncodingDetector(Path file, String name) {
    this.file = file;
    this.name = name;
  }

  private static List<Charset> charsets(String... names) {
    return Arrays.stream(names).map(Charset::forName).toList();
  }

  /** The encoding that the whole file decodes in. */
  Charset detect() throws IOException {
    ByteScan scan = ByteScan.of(file);
    if (scan.startsWith(0xEF, 0xBB, 0xBF)) {
      return required(UTF_8);
    }
    if (scan.startsWith(0xFF, 0xFE)) {
      return required(UTF_16LE);
    }
    if (scan.startsWith(0xFE, 0xFF)) {
      return required(UTF_16BE);
    }
    Charset found = scan.firstZero() >= 0 ? wide(scan) : narrow(scan);
    if (found == null) {
      throw undecodable();
    }
    return found;
  }

  /**
   * The encoding asked for, once the whole file decodes in it; Shift_JIS is read as windows-31j.
   */
  Charset check(Charset forced) throws IOException {
    Charset charset = forced;
    if (forced.name().equals("Shift_JIS")) {
      charset = WINDOWS_31J;
    } else if (forced.name().equals("UTF-16")) {
      charset = ByteScan.of(file).startsWith(0xFF, 0xFE) ? UTF_16LE : UTF_16BE;
    }
    return required(charset);
  }

  private Charset required(Charset charset) throws IOException {
    if (!decodes(charset, text -> {})) {
      throw undecodable();
    }
    return charset;
  }

  /** UTF-16 without a mark: commas, digits and newlines have their zero byte on one side. */
  private @Nullable Charset wide(ByteScan scan) throws IOException {
    Charset guess = scan.oddZeros() > scan.evenZeros() ? UTF_16LE : UTF_16BE;
    boolean[] zeros = new boolean[1];
    if (decodes(guess, text -> zeros[0] |= text.chars().anyMatch(c -> c == 0)) && !zeros[0]) {
      return guess;
    }
    tried.add("any other: a zero byte at byte " + scan.firstZero());
    return null;
  }

  private @Nullable Charset narrow(ByteScan scan) throws IOException {
    if (scan.escapes() && !scan.highs()) {
      for (Charset charset : ISO_2022) {
        if (decodes(charset, text -> {})) {
          return charset;
        }
      }
    }
    long[] threeByteCharacters = new long[1];
    if (decodes(
        UTF_8, text -> threeByteCharacters[0] += text.chars().filter(c -> c > 0x7FF).count())) {
      return UTF_8;
    }
    if (threeByteCharacters[0] >= PROOF_OF_UTF_8) {
      return null;
    }
    JapaneseScore windowsScore = new JapaneseScore();
    boolean windows = decodes(WINDOWS_31J, windowsScore);
    JapaneseScore eucScore = new JapaneseScore();
    Charset euc = null;
    for (Charset charset : EUC) {
      eucScore = new JapaneseScore();
      if (decodes(charset, eucScore)) {
        euc = charset;
        break;
      }
    }
    if (windows && euc != null) {
      return eucScore.value() > windowsScore.value() ? euc : WINDOWS_31J;
    }
    return windows ? WINDOWS_31J : euc;
  }

  private boolean decodes(Charset charset, Consumer<CharBuffer> seen) throws IOException {
    long failure = StrictDecoding.firstFailure(file, charset, seen);
    if (failure >= 0) {
      tried.add("%s fails at byte %d".formatted(charset.name(), failure));
    }
    return failure == StrictDecoding.FINE;
  }

  private EnishiException undecodable() {
    return EnishiException.badInput(
        "file (%s) is not text in an encoding that fits (%s), expected UTF-8, UTF-16, windows-31j,"
            + " EUC-JP or ISO-2022-JP.\n"
            + "Maybe open it in a spreadsheet and save it as \"CSV UTF-8\".",
        name, String.join("; ", tried));
  }
}
