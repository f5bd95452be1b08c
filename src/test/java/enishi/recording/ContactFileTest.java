package enishi.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import enishi.model.EnishiException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Files as phones, card apps and mail programs give them; all persons are made up. */
class ContactFileTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

  private static List<Contact> read(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            ContactFileTest.class.getResourceAsStream("/fixtures/contacts/" + name))) {
      return ContactFile.read(in, name, ZoneId.of("Asia/Tokyo"), TODAY);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Contact card(String name, String kana, String organization) {
    return new Contact(name, kana, organization, null, false);
  }

  @Test
  void readsVcardsOfOldJapanesePhones() {
    assertThat(read("phone-2.1.vcf"))
        .containsExactly(card("髙橋 一郎", "ﾀｶﾊｼ ｲﾁﾛｳ", "①番商店"), card("馬場 一郎", "", ""));
    assertThat(read("phone-sjis.vcf")).containsExactly(card("青木 花", "ｱｵｷ ﾊﾅ", "十勝ミルク工房"));
  }

  @Test
  void readsVcardsOfNewPhones() {
    assertThat(read("phone-3-4.vcf"))
        .containsExactly(
            card("江藤 さくら", "えとう さくら", "港テック株式会社"),
            card("千葉 次郎", "", ""),
            card("Grace Example", "", "Example, Inc."));
  }

  @Test
  void readsTablesOfAppsByTheirHeadings() {
    assertThat(read("google.csv"))
        .extracting(Contact::name, Contact::organization)
        .containsExactly(tuple("青木 花", "十勝ミルク工房"), tuple("Grace Example", "Example, Inc."));
    assertThat(read("google.csv").getFirst().kana()).isEqualTo("あおき はな");
    assertThat(read("outlook.csv")).containsExactly(card("馬場 一郎", "ババ イチロウ", "株式会社縁"));
    assertThat(read("cards.csv"))
        .containsExactly(
            new Contact("土井 一", "ドイ ハジメ", "港テック株式会社", LocalDate.parse("2026-04-02"), false),
            new Contact("髙橋 一郎", "タカハシ イチロウ", "①番商店", LocalDate.parse("2026-05-01"), false));
  }

  @Test
  void readsWhoWasInvitedOnWhichDay() {
    assertThat(read("calendar.ics"))
        .extracting(Contact::name, Contact::on)
        .containsExactly(
            tuple("青木 花", LocalDate.parse("2026-04-03")),
            tuple("馬場 一郎", LocalDate.parse("2026-04-03")),
            tuple("とても長い名前の人がここにいて行が折り返されるので読み手は折り返しを戻さなければならない", LocalDate.parse("2026-05-05")),
            tuple("江藤 さくら", LocalDate.parse("2026-04-01")));
    assertThat(read("calendar.ics").toString()).doesNotContain("秘密", "example.jp", "田植え");
  }

  @Test
  void refusesWhatNamesNobody() {
    for (String text : List.of("", "日付,場所\n2026-01-01,港\n", "BEGIN:VCARD\nEND:VCARD\n")) {
      var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      assertThatThrownBy(() -> ContactFile.read(in, "x.csv", ZoneId.of("Asia/Tokyo"), TODAY))
          .as(text)
          .isInstanceOf(EnishiException.class);
    }
  }

  /** A stream that never ends; what is taken of it is counted. */
  @Test
  void readsNoMoreThanAFileMayHave() {
    for (String name : List.of("x.vcf", "x.xlsx")) {
      AtomicLong taken = new AtomicLong();
      InputStream endless =
          new InputStream() {
            @Override
            public int read() {
              return taken.incrementAndGet() > 3 * ContactFile.MAX_BYTES ? -1 : 'x';
            }

            @Override
            public int read(byte[] into, int from, int most) {
              if (taken.addAndGet(most) > 3 * ContactFile.MAX_BYTES) {
                return -1;
              }
              Arrays.fill(into, from, from + most, (byte) 'x');
              return most;
            }
          };
      assertThatThrownBy(() -> ContactFile.read(endless, name, ZoneId.of("Asia/Tokyo"), TODAY))
          .isInstanceOf(EnishiException.class)
          .hasMessageContaining("expected at most 10485760 bytes");
      assertThat(taken.get()).isLessThan(ContactFile.MAX_BYTES + (1 << 20));
    }
  }
}
