package enishi.directory.identity;

import enishi.table.NameKey;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** The parts of a name or a reading that is written with a space or a middle dot. */
final class NameParts {
  private NameParts() {}

  /** The key of each part, as written; one for a name that is written in one. */
  static List<String> of(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    return Arrays.stream(text.split("[\\s・]+")).map(part -> NameKey.of(part).value()).toList();
  }
}
