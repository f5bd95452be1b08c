package enishi.directory.identity;

import enishi.model.Consent;
import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.Event;
import enishi.model.EventAdmission;
import enishi.model.Id;
import enishi.model.Municipality;
import enishi.model.Organization;
import enishi.model.Period;
import enishi.model.Person;
import enishi.model.PersonStatus;
import enishi.network.Facts;
import enishi.network.FactsBuilder;
import enishi.network.Network;
import enishi.network.StrengthRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A register made up from a seed: persons, namesakes among them, and duplicates that were planted,
 * each written otherwise than the first record of the same person.
 */
final class MadeUpRegister {
  /** Family names: as written today, as written in old characters or empty, reading. */
  private static final List<String[]> FAMILIES = families();

  private static final List<String[]> GIVEN = given();
  private static final int TOWNS = 40;
  private static final int EVENTS = 60;

  private final Random random;
  private final int size;
  private final FactsBuilder facts = Facts.builder();
  private final List<Made> people = new ArrayList<>();
  private final Set<String> planted = new TreeSet<>();
  private int rows;

  /** One person as they are; what a record says of them may differ. */
  private record Made(
      Id id,
      int family,
      int given,
      @Nullable Integer town,
      @Nullable Integer organization,
      Set<Integer> events) {}

  MadeUpRegister(long seed, int size) {
    random = new Random(seed);
    this.size = size;
    for (int i = 0; i < TOWNS; i++) {
      facts.add(new Municipality(town(i), "町" + i, "県"));
    }
    for (int i = 0; i < size / 12; i++) {
      facts.add(
          new Organization(organization(i), "団体" + i, null, null, null, List.of(), false, false));
    }
    for (int i = 0; i < EVENTS; i++) {
      LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(40) * 7L);
      facts.add(
          new Event(
              event(i),
              "催し" + i,
              EventAdmission.OPEN,
              day,
              day,
              town(random.nextInt(TOWNS)),
              null,
              null,
              null,
              null));
    }
    int duplicates = size * 8 / 100;
    int namesakes = size / 100;
    while (rows < size - duplicates - namesakes) {
      original(zipf(FAMILIES.size()), zipf(GIVEN.size()), null);
    }
    for (int i = 0; i < namesakes; i++) {
      Made of = people.get(random.nextInt(people.size()));
      original(of.family(), of.given(), random.nextInt(5) == 0 ? of.town() : null);
    }
    for (int i = 0; i < duplicates; i++) {
      duplicate(people.get(random.nextInt(people.size())));
    }
  }

  Network network() {
    return new Network(facts.build(), StrengthRules.standard());
  }

  int size() {
    return size;
  }

  /** Pairs of ids that mean one person, as {@code a b}. */
  Set<String> planted() {
    return planted;
  }

  static String pair(Id one, Id other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }

  private void original(int family, int given, @Nullable Integer at) {
    Integer town = at != null ? at : in(85) ? (Integer) zipf(TOWNS) : null;
    Integer organization = in(75) ? (Integer) zipf(size / 12) : null;
    Made made = new Made(nextId(), family, given, town, organization, events());
    people.add(made);
    String[] names = FAMILIES.get(family);
    String old = !names[1].isEmpty() && in(25) ? names[1] : names[0];
    record(
        made.id(),
        old + " " + GIVEN.get(given)[0],
        in(85) ? names[2] + " " + GIVEN.get(given)[1] : null,
        List.of(),
        town,
        organization,
        made.events());
  }

  private void duplicate(Made of) {
    Id id = nextId();
    String[] family = FAMILIES.get(of.family());
    String[] given = GIVEN.get(of.given());
    String name = family[0] + " " + given[0];
    String kana = in(85) ? family[2] + " " + given[1] : null;
    List<String> aliases = List.of();
    switch (random.nextInt(20)) {
      case 0, 1, 2 -> name = (family[1].isEmpty() ? family[0] : family[1]) + given[0];
      case 3, 4 -> name = family[0] + "　" + given[0];
      case 5, 6, 7 -> {
        name = family[2] + (in(50) ? " " : "　") + given[1];
        kana = in(50) ? null : hiragana(name);
        name = in(50) ? hiragana(name) : name;
      }
      case 8, 9 -> name = typo(name, "田山川木本村井子美健一");
      case 10 -> kana = kana == null ? null : typo(kana, "アイウエオカキクサシタナ");
      case 11, 12 -> {
        String[] other = FAMILIES.get(zipf(FAMILIES.size()));
        aliases = List.of(name);
        name = other[0] + " " + given[0];
        kana = other[2] + " " + given[1];
      }
      case 13 -> {
        name = given[0] + " " + family[0];
        kana = kana == null ? null : given[1] + " " + family[2];
      }
      default -> {}
    }
    Integer town = in(8) ? null : in(10) ? (Integer) zipf(TOWNS) : of.town();
    Integer organization = in(15) ? null : in(10) ? (Integer) zipf(size / 12) : of.organization();
    Set<Integer> events = events();
    if (in(95)) {
      events.removeAll(of.events());
    }
    record(id, name, kana, aliases, town, organization, events);
    for (Made known : people) {
      if (known.id().equals(of.id())) {
        planted.add(pair(id, known.id()));
      }
    }
    for (String pair : List.copyOf(planted)) {
      String[] ids = pair.split(" ");
      if (ids[0].equals(of.id().value()) && !ids[1].equals(id.value())) {
        planted.add(pair(Id.parse(ids[1]), id));
      }
    }
  }

  private void record(
      Id id,
      String name,
      @Nullable String kana,
      List<String> aliases,
      @Nullable Integer town,
      @Nullable Integer organization,
      Set<Integer> events) {
    facts.add(
        new Person(
            id,
            name,
            kana,
            aliases,
            town == null ? null : town(town),
            List.of(),
            false,
            true,
            Consent.INTRODUCIBLE,
            PersonStatus.ACTIVE,
            null));
    if (organization != null) {
      add(id, EngagementKind.HOLDS_POST, organization(organization), null);
    }
    for (int event : events) {
      add(id, EngagementKind.ATTENDED, event(event), LocalDate.of(2022, 1, 1).plusDays(event));
    }
  }

  private void add(Id subject, EngagementKind kind, Id object, @Nullable LocalDate on) {
    facts.add(
        new Engagement(subject, kind, object, Period.of(on, null), null, null, null, List.of()));
  }

  private Set<Integer> events() {
    Set<Integer> events = new TreeSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      events.add(random.nextInt(EVENTS));
    }
    return events;
  }

  private Id nextId() {
    return Id.person("m%05d".formatted(rows++));
  }

  private boolean in(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Early ones are more common, as names are. */
  private int zipf(int size) {
    double u = random.nextDouble();
    return (int) Math.min(size - 1, Math.floor(size * Math.pow(u, 1.4)));
  }

  private String typo(String text, String others) {
    int at = random.nextInt(text.length());
    if (text.charAt(at) == ' ') {
      at = 0;
    }
    String other = "" + others.charAt(random.nextInt(others.length()));
    return text.substring(0, at) + other + text.substring(at + 1);
  }

  private static String hiragana(String kana) {
    StringBuilder text = new StringBuilder();
    kana.chars()
        .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - ('ァ' - 'ぁ') : c)
        .forEach(c -> text.append((char) c));
    return text.toString();
  }

  private static Id town(int number) {
    return Id.parse("municipality:t" + number);
  }

  private static Id organization(int number) {
    return Id.parse("organization:o" + number);
  }

  private static Id event(int number) {
    return Id.parse("event:e" + number);
  }

  private static List<String[]> families() {
    List<String[]> all = new ArrayList<>();
    String[] known = {
      "高橋 髙橋 タカハシ", "渡辺 渡邊 ワタナベ", "斎藤 齋藤 サイトウ", "斉藤 齊藤 サイトウ", "沢田 澤田 サワダ", "広瀬 廣瀬 ヒロセ",
      "浜田 濱田 ハマダ", "桜井 櫻井 サクライ", "島田 嶋田 シマダ", "富田 冨田 トミタ", "国分 國分 コクブ", "宮沢 宮澤 ミヤザワ",
      "佐藤 - サトウ", "鈴木 - スズキ", "田中 - タナカ", "伊藤 - イトウ", "加藤 - カトウ", "吉田 - ヨシダ"
    };
    for (String text : known) {
      String[] cells = text.split(" ");
      all.add(new String[] {cells[0], cells[1].equals("-") ? "" : cells[1], cells[2]});
    }
    String[] firsts =
        "大オオ 小コ 中ナカ 山ヤマ 川カワ 高タカ 上ウエ 下シモ 北キタ 南ミナミ 東ヒガシ 西ニシ 松マツ 竹タケ 石イシ 岩イワ 水ミズ 森モリ 藤フジ 野ノ"
            .split(" ");
    String[] seconds = "田タ 川カワ 山ヤマ 村ムラ 本モト 井イ 野ノ 原ハラ 島シマ 谷タニ 口グチ 木キ 沢ザワ 崎サキ 岡オカ".split(" ");
    for (String first : firsts) {
      for (String second : seconds) {
        if (first.charAt(0) != second.charAt(0)) {
          String old = second.startsWith("沢") ? first.charAt(0) + "澤" : "";
          all.add(
              new String[] {
                "" + first.charAt(0) + second.charAt(0),
                old,
                first.substring(1) + second.substring(1)
              });
        }
      }
    }
    return all;
  }

  private static List<String[]> given() {
    List<String[]> all = new ArrayList<>();
    String[][] halves = {
      {
        "健ケン 賢ケン 謙ケン 浩コウ 雅マサ 正マサ 和カズ 英ヒデ 秀ヒデ 俊トシ 敏トシ 隆タカ 孝タカ 哲テツ 康ヤス 靖ヤス 義ヨシ 吉ヨシ"
            + " 勝カツ 克カツ 信ノブ 伸ノブ 直ナオ 良リョウ 龍リュウ 大ダイ",
        "一イチ 二ジ 司ジ 樹キ 之ユキ 幸ユキ 彦ヒコ 夫オ 人ト 也ヤ 治ハル 郎ロウ 太タ 介スケ"
      },
      {
        "美ミ 由ユ 優ユウ 裕ユウ 真マ 恵メグ 陽ヨウ 千チ 智トモ 友トモ 明アキ 亜ア 奈ナ 沙サ 早サ 彩アヤ 綾アヤ 春ハル 晴ハル"
            + " 夏ナツ 久ヒサ 寿ヒサ 君キミ 幸サチ 静シズ 光ミツ",
        "子コ 香カ 紀キ 穂ホ 菜ナ 江エ 里リ 代ヨ 美ミ 乃ノ 枝エ 音ネ 花カ 恵エ"
      }
    };
    for (String first : (halves[0][0]).split(" ")) {
      for (String second : halves[0][1].split(" ")) {
        all.add(
            new String[] {
              "" + first.charAt(0) + second.charAt(0), first.substring(1) + second.substring(1)
            });
      }
    }
    for (String first : (halves[1][0]).split(" ")) {
      for (String second : halves[1][1].split(" ")) {
        all.add(
            new String[] {
              "" + first.charAt(0) + second.charAt(0), first.substring(1) + second.substring(1)
            });
      }
    }
    Collections.shuffle(all, new Random(7));
    return all;
  }
}
