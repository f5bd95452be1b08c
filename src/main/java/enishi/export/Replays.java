package enishi.export;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.network.Network;
import enishi.network.StrengthNumbers;
import enishi.network.StrengthRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Makes a file again under what its card says, and compares the card with what is made now. */
final class Replays {
  private Replays() {}

  /** A network, under the card's strength settings where it has any. */
  static Network under(MethodCard card, Network network) {
    StrengthRules then =
        card.settings().containsKey("kappa")
            ? StrengthNumbers.changed(network.rules(), card.settings())
            : network.rules();
    return then.equals(network.rules()) ? network : new Network(network.facts(), then);
  }

  /** Throws failed, saying what differs, where the file would be another one. */
  static void requireSame(MethodCard then, MethodCard now) {
    if (then.fileSha256().equals(now.fileSha256())) {
      return;
    }
    throw new EnishiException(
        ErrorCode.FAILED,
        "the file cannot be made again: %s.%nMaybe make a new one, which says what is so now."
            .formatted(String.join("; ", differences(then, now))));
  }

  /** Whether the store has moved on without changing what the file says. */
  static boolean isOfAnotherRevision(MethodCard then, MethodCard now) {
    return then.data().revision() != now.data().revision();
  }

  private static List<String> differences(MethodCard then, MethodCard now) {
    List<String> found = new ArrayList<>();
    if (!then.data().hash().equals(now.data().hash())) {
      found.add(
          "the data differs (hash %.12s…, was %.12s…; revision %d, was %d)"
              .formatted(
                  now.data().hash(),
                  then.data().hash(),
                  now.data().revision(),
                  then.data().revision()));
    }
    if (!then.settings().equals(now.settings())) {
      found.add("the settings differ");
    }
    if (then.ladder() != null && !then.ladder().equals(now.ladder())) {
      found.add("the ladder differs (%s, was %s)".formatted(now.ladder(), then.ladder()));
    }
    if (!then.version().equals(now.version())) {
      found.add("the program differs (%s, was %s)".formatted(now.version(), then.version()));
    }
    if (!Objects.equals(then.font(), now.font())) {
      found.add("the font differs (%s, was %s)".formatted(now.font(), then.font()));
    }
    if (found.isEmpty()) {
      found.add("the same content is written in other bytes");
    }
    return found;
  }
}
