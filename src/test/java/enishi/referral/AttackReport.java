package enishi.referral;

import enishi.model.Id;
import enishi.network.Network;
import enishi.referral.SybilAttack.Manner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the figures of {@code src/docs/attack-resistance.md}: attacks on towns from fixed seeds.
 */
public final class AttackReport {
  static final Path PAGE = Path.of("src/docs/attack-resistance.md");
  private static final String BEGIN = "<!-- figures -->\n";
  private static final String END = "<!-- end of figures -->\n";
  private static final long SEED = 7_000;
  private static final int HONEST = 200;
  private static final int[] CONFUSED = {1, 2, 5, 10};
  private static final int[] SYBILS = {10, 100, 1_000, 10_000};

  private AttackReport() {}

  /** A defence and the attack that does best against it. */
  enum Defence {
    NONE("no guard", Guard.OFF, Manner.AT_ONCE),
    TWO("q = 2", guard(2, false, null, false), Manner.AT_ONCE),
    THREE("q = 3", guard(3, false, null, false), Manner.AT_ONCE),
    PACE_AT_ONCE("age, stock, spacing: at once", guard(null, true, null, false), Manner.AT_ONCE),
    PACE("age, stock, spacing: patiently", guard(null, true, null, false), Manner.PATIENT),
    DISTANCE("distance ≤ 4", guard(null, false, 4, false), Manner.AT_ONCE),
    TRUST("trust flow", guard(null, false, null, true), Manner.AT_ONCE),
    REVOKED("trust flow: revoking", guard(null, false, null, true), Manner.REVOKING),
    ALL("all: patiently", guard(2, true, 4, true), Manner.PATIENT);

    private final String title;
    private final Guard guard;
    private final Manner manner;

    Defence(String title, Guard guard, Manner manner) {
      this.title = title;
      this.guard = guard;
      this.manner = manner;
    }

    private static Guard guard(
        @Nullable Integer referrers, boolean pace, @Nullable Integer distance, boolean trust) {
      return new Guard(
          referrers,
          pace ? 90 : null,
          pace ? 3 : null,
          pace ? 30 : null,
          distance,
          trust,
          Guard.DEFAULT_LEVELS);
    }
  }

  /** Rewrites the figures in the page; to be run in the project's folder. */
  public static void main(String[] args) throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    Files.writeString(
        PAGE, page.substring(0, begin) + figures() + page.substring(page.indexOf(END)));
  }

  /** The figures that the page holds. */
  static String published() throws IOException {
    String page = Files.readString(PAGE);
    return page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
  }

  static String figures() {
    return sybils() + "\n" + honest();
  }

  private static String sybils() {
    StringBuilder table = new StringBuilder();
    List<String> heads = new ArrayList<>(List.of("confused", "sybils"));
    Arrays.stream(Defence.values()).forEach(defence -> heads.add(defence.title));
    heads.add("Σ(cap − 1)");
    table.append(row(heads)).append(row(heads.stream().map(head -> "--:").toList()));
    for (int confused : CONFUSED) {
      for (int sybils : SYBILS) {
        List<String> cells = new ArrayList<>(List.of("" + confused, number(sybils)));
        long bound = 0;
        Network first = firstDay(confused, sybils);
        for (Defence defence : Defence.values()) {
          SybilTown town = new SybilTown(SEED + confused, HONEST, confused);
          SybilAttack attack = new SybilAttack(town, defence.guard, defence.manner, sybils);
          if (defence.manner == Manner.AT_ONCE) {
            attack.beginningWith(first);
          }
          cells.add(number(attack.run()));
          bound = defence == Defence.TRUST ? attack.largestBound() : bound;
        }
        cells.add(number(bound));
        table.append(row(cells));
      }
    }
    return table.toString();
  }

  /** The day on which every confused member vouches for every sybil. */
  private static Network firstDay(int confused, int sybils) {
    SybilTown town = new SybilTown(SEED + confused, HONEST, confused);
    for (Id member : town.confused()) {
      for (int i = 0; i < sybils; i++) {
        town.add(member, SybilTown.sybil(i), SybilTown.ATTACK);
      }
    }
    return town.network(sybils);
  }

  /** What a guard costs those who mean well. */
  private static String honest() {
    StringBuilder table =
        new StringBuilder(
                row(List.of("guard", "honest newcomers let in", "members it would refuse")))
            .append(row(List.of("---", "--:", "--:")));
    SybilTown town = new SybilTown(SEED, HONEST, 0);
    for (Defence defence : Defence.values()) {
      if (defence.manner != Manner.REVOKING && defence != Defence.PACE_AT_ONCE) {
        GuardCheck check =
            new GuardCheck(town.network(0), SybilTown.PROJECT, SybilTown.ATTACK, defence.guard);
        List<Id> members = new ArrayList<>();
        for (int i = 3; i < HONEST; i++) {
          members.add(SybilTown.person(i));
        }
        table.append(
            row(
                List.of(
                    defence.title.replaceFirst(":.*", ""),
                    passed(check, town.newcomers()) + " of " + town.newcomers().size(),
                    members.size() - passed(check, members) + " of " + members.size())));
      }
    }
    return table.toString();
  }

  private static int passed(GuardCheck check, List<Id> people) {
    return (int) people.stream().filter(person -> check.judge(person).met()).count();
  }

  private static String number(long number) {
    return "%,d".formatted(number);
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
