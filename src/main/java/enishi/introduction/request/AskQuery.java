package enishi.introduction.request;

import static enishi.model.EnishiException.badInput;

import enishi.introduction.PathReference;
import java.util.List;

/**
 * What a requester sends off.
 *
 * @param path along which to ask
 * @param purpose why, for everybody who is asked
 * @param messages what to write to each person in turn; a draft is taken where one is missing
 */
record AskQuery(PathReference path, String purpose, List<String> messages) {
  static final int MAX_PURPOSE = 500;
  static final int MAX_MESSAGE = 2_000;

  AskQuery {
    purpose = purpose.strip();
    messages = messages.stream().map(String::strip).toList();
    if (path.chain().size() < 3) {
      throw badInput("a path of one tie needs no introduction.%nMaybe write to them directly.");
    }
    if (purpose.isEmpty() || purpose.length() > MAX_PURPOSE) {
      throw badInput(
          "purpose of (%d) characters, expected 1 to %d.%n"
              + "Maybe one sentence: what you would like to talk about.",
          purpose.length(), MAX_PURPOSE);
    }
    for (String message : messages) {
      if (message.length() > MAX_MESSAGE) {
        throw badInput(
            "message of (%d) characters, expected at most %d", message.length(), MAX_MESSAGE);
      }
    }
  }

  /** How many persons are asked. */
  int asked() {
    return path.chain().size() - 1;
  }
}
