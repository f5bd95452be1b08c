package enishi.recording;

import enishi.model.Consent;
import enishi.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * A person whom nobody described yet.
 *
 * @param organization the text of where they belong; empty where that is not known
 * @param consent null to leave it as everybody's is at first
 */
record Newcomer(
    String name,
    String kana,
    @Nullable Id residence,
    String organization,
    @Nullable Consent consent) {
  static Newcomer named(String name, String organization) {
    return new Newcomer(name.strip(), "", null, organization.strip(), null);
  }
}
