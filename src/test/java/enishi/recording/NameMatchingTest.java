package enishi.recording;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.recording.NameMatching.Known;
import enishi.recording.NameMatching.Match;
import enishi.recording.NameMatching.Outcome;
import enishi.table.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every pasted line ends in exactly one of matched, ambiguous, unmatched; by brute force. */
class NameMatchingTest {
  private static final List<String> FAMILY =
      List.of("斎藤", "齋藤", "さいとう", "高橋", "髙橋", "渡辺", "渡邊", "ｻｲﾄｳ", "林", "氏");
  private static final List<String> GIVEN = List.of("学", "學", "花", "はな", "ハナ", "一郎", "桜");
  private static final List<String> FIRMS = List.of("株式会社縁", "㈱縁", "(株) 縁", "港テック", "ミナトテック", "役場");
  private static final List<String> HONORIFICS = List.of("", "様", "さん", "氏", " 様", "　さん");

  private static <T> T any(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String name(Random random) {
    String between = any(random, List.of("", " ", "　"));
    return any(random, FAMILY) + between + any(random, GIVEN);
  }

  private static Known known(Random random, int number) {
    Set<NameKey> names =
        Stream.generate(() -> name(random))
            .limit(1 + random.nextInt(2))
            .map(NameKey::of)
            .collect(Collectors.toSet());
    Set<NameKey> firms =
        Stream.generate(() -> any(random, FIRMS))
            .limit(random.nextInt(3))
            .map(NameKey::of)
            .collect(Collectors.toSet());
    return new Known(Id.person("p%03d".formatted(number)), names, firms);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void agreesWithBruteForce(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      List<Known> register = new ArrayList<>();
      for (int i = random.nextInt(25); i > 0; i--) {
        register.add(known(random, i));
      }
      List<NameLine> lines = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        lines.add(
            new NameLine(
                name(random) + any(random, HONORIFICS),
                random.nextBoolean() ? "" : any(random, FIRMS)));
      }
      List<Match> matches = NameMatching.match(lines, register);
      assertThat(matches).hasSameSizeAs(lines);
      for (int i = 0; i < lines.size(); i++) {
        Match match = matches.get(i);
        assertThat(match.line()).isEqualTo(lines.get(i));
        assertThat(match.outcome() + " " + match.candidates())
            .as("seed %d, %s", seed, lines.get(i))
            .isEqualTo(slowly(lines.get(i), register));
      }
    }
  }

  /** The rule read aloud, person by person. */
  private static String slowly(NameLine line, List<Known> register) {
    String name = line.name();
    TreeSet<Id> same = called(name, register);
    if (same.isEmpty()) {
      for (String honorific : List.of("様", "さん", "氏")) {
        if (name.endsWith(honorific)) {
          same = called(name.substring(0, name.length() - honorific.length()), register);
        }
      }
    }
    if (same.isEmpty()) {
      return Outcome.UNMATCHED + " []";
    }
    TreeSet<Id> there = new TreeSet<>();
    boolean placed = false;
    for (Known one : register) {
      if (same.contains(one.id())) {
        placed |= !one.organizations().isEmpty();
        if (!line.organization().isEmpty()
            && one.organizations().contains(NameKey.of(line.organization()))) {
          there.add(one.id());
        }
      }
    }
    TreeSet<Id> left = there.isEmpty() ? same : there;
    boolean sure =
        left.size() == 1 && (line.organization().isEmpty() || !there.isEmpty() || !placed);
    return (sure ? Outcome.MATCHED : Outcome.AMBIGUOUS) + " " + List.copyOf(left);
  }

  private static TreeSet<Id> called(String name, List<Known> register) {
    TreeSet<Id> found = new TreeSet<>();
    for (Known one : register) {
      if (one.names().contains(NameKey.of(name))) {
        found.add(one.id());
      }
    }
    return found;
  }

  @Test
  void readsListsAsPeoplePasteThem() {
    assertThat(NameLines.read("1. 青木 花\n\n　馬場 一郎 様\t十勝ミルク工房\r\n・千葉さん、港テック\n"))
        .containsExactly(
            new NameLine("青木 花", ""),
            new NameLine("馬場 一郎 様", "十勝ミルク工房"),
            new NameLine("千葉さん", "港テック"));
    assertThat(NameLines.read("所属,氏名,備考\n\"縁, Inc.\",青木 花,遅刻\n,馬場 一郎,\n"))
        .containsExactly(new NameLine("青木 花", "縁, Inc."), new NameLine("馬場 一郎", ""));
    assertThat(new NameLine("馬場 一郎 様", "").bare()).isEqualTo("馬場 一郎");
    assertThat(new NameLine("氏", "").bare()).isEqualTo("氏");
    assertThat(NameLines.read("\n \n")).isEmpty();
  }

  @Test
  void aThousandPersonsAndAHundredLinesAreQuick() {
    Random random = new Random(7);
    List<Known> register = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      register.add(known(random, i));
    }
    List<NameLine> lines =
        Stream.generate(() -> new NameLine(name(random), "")).limit(100).toList();
    long begin = System.nanoTime();
    NameMatching.match(lines, register);
    assertThat((System.nanoTime() - begin) / 1e6).as("milliseconds").isLessThan(2_000);
  }
}
