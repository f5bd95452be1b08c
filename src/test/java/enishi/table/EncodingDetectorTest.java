package enishi.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingDetectorTest {
  private static final String PLAIN = "id,name,memo\n1,青木はな,カタカナと漢字\n";
  private static final String VENDOR = "id,name,memo\n1,髙橋,①㈱﨑\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-31j", "EUC-JP", "ISO-2022-JP"})
  void knowsEveryJapaneseEncodingWithoutAMark(String charset) throws IOException {
    assertThat(detect(PLAIN.getBytes(Charset.forName(charset))))
        .isEqualTo(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void believesTheMark(String charset) throws IOException {
    assertThat(detect(("\ufeff" + PLAIN).getBytes(Charset.forName(charset))))
        .isEqualTo(Charset.forName(charset));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-31j,windows-31j",
    "x-windows-iso2022jp,x-windows-iso2022jp",
    "x-eucJP-Open,x-eucJP-Open",
    "UTF-8,UTF-8"
  })
  void readsVendorCharacters(String written, String detected) throws IOException {
    Path file = file(VENDOR.getBytes(Charset.forName(written)));
    Charset charset = new EncodingDetector(file, "meibo.csv").detect();
    assertThat(charset.name()).isEqualTo(detected);
    assertThat(Files.readString(file, charset)).isEqualTo(VENDOR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-31j", "EUC-JP", "UTF-8", "ISO-2022-JP"})
  void isNotDecidedByAFirstMegabyteOfAscii(String charset) throws IOException {
    String text = "id,name\n" + "12345,plain ascii\n".repeat(60_000) + "9,うえだ\n";
    assertThat(detect(text.getBytes(Charset.forName(charset))).name()).isEqualTo(charset);
  }

  @Test
  void readsCharactersThatLieAcrossTheReadingBuffer() throws IOException {
    for (int padding = 0; padding < 4; padding++) {
      String text = "x".repeat(padding) + "縁".repeat(50_000);
      assertThat(detect(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
      assertThat(detect(text.getBytes(EncodingDetector.WINDOWS_31J)).name())
          .isEqualTo("windows-31j");
    }
  }

  @Test
  void keepsHalfWidthKanaOfWindows() throws IOException {
    byte[] bytes = "name,kana\n青木,ｱｵｷ\n馬場,ﾊﾞﾊﾞ\n".getBytes(EncodingDetector.WINDOWS_31J);
    assertThat(detect(bytes).name()).isEqualTo("windows-31j");
  }

  @Test
  void takesAsciiForUtf8() throws IOException {
    assertThat(detect("id,name\n1,a\n".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void saysWhatWasTriedAndWhereItFailed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("id,name\n1,".getBytes(StandardCharsets.US_ASCII));
    bytes.write(new byte[] {(byte) 0xFF, (byte) 0xFF});
    assertThatThrownBy(() -> detect(bytes.toByteArray()))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("meibo.csv")
        .hasMessageContaining("UTF-8 fails at byte 10")
        .hasMessageContaining("windows-31j fails at byte 10")
        .hasMessageContaining("EUC-JP fails at byte 10")
        .hasMessageContaining("\nMaybe")
        .extracting(e -> ((EnishiException) e).code())
        .isEqualTo(ErrorCode.BAD_INPUT);
  }

  @Test
  void doesNotTurnDamagedUtf8IntoNonsense() throws IOException {
    byte[] whole = ("名前\n" + "縁あかねひろい\n".repeat(3)).getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 2);
    assertThatThrownBy(() -> detect(cut))
        .hasMessageContaining("UTF-8 fails at byte " + (whole.length - 4));
  }

  @Test
  void refusesBinary() {
    byte[] bytes = {'a', 0, 0, 0, 1, 2, 3};
    assertThatThrownBy(() -> detect(bytes)).hasMessageContaining("a zero byte at byte 1");
  }

  @Test
  void readsShiftJisAsWindowsDoes() throws IOException {
    Path file = file(VENDOR.getBytes(EncodingDetector.WINDOWS_31J));
    EncodingDetector detector = new EncodingDetector(file, "meibo.csv");
    assertThat(detector.check(Charset.forName("Shift_JIS")).name()).isEqualTo("windows-31j");
    assertThatThrownBy(() -> detector.check(StandardCharsets.UTF_8))
        .hasMessageContaining("UTF-8 fails at byte");
  }

  private Charset detect(byte[] bytes) throws IOException {
    return new EncodingDetector(file(bytes), "meibo.csv").detect();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("meibo.csv"), bytes);
  }
}
