package enishi.recording;

import static enishi.model.EnishiException.badInput;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.FormattedName;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads vCards of versions 2.1 to 4.0, also those of Japanese phones: quoted-printable in Shift_JIS
 * with 髙 and ①, and readings under {@code SOUND}.
 */
final class VcardFile {
  /** What phones call it; only windows-31j has all of their characters. */
  private static final Pattern SHIFT_JIS =
      Pattern.compile("(?i)CHARSET=\"?(?:x-)?(?:shift[-_]?jis|sjis|ms932|cp932)\"?");

  /** A reading that old phones keep as a sound. */
  private static final Pattern SOUND = Pattern.compile("(?im)^SOUND;X-IRMC-N");

  private static final String READING = "X-ENISHI-READING";

  private VcardFile() {}

  static List<Contact> read(String text) {
    String plain = SHIFT_JIS.matcher(text).replaceAll("CHARSET=windows-31j");
    plain = SOUND.matcher(plain).replaceAll(READING);
    Set<Contact> contacts = new LinkedHashSet<>();
    try (VCardReader reader = new VCardReader(plain)) {
      VCard card;
      while ((card = reader.readNext()) != null) {
        Contact contact = contact(card);
        if (!contact.name().isEmpty()) {
          contacts.add(contact);
        }
      }
    } catch (IOException e) {
      throw badInput("the vCards cannot be read: %s", String.valueOf(e.getMessage()));
    }
    return new ArrayList<>(contacts);
  }

  private static Contact contact(VCard card) {
    StructuredName name = card.getStructuredName();
    FormattedName shown = card.getFormattedName();
    Organization organization = card.getOrganization();
    return new Contact(
        Contact.full(
            name == null ? "" : text(name.getFamily()),
            name == null ? "" : text(name.getGiven()),
            shown == null ? "" : text(shown.getValue())),
        reading(card),
        organization == null || organization.getValues().isEmpty()
            ? ""
            : text(organization.getValues().getFirst()),
        null,
        false);
  }

  private static String reading(VCard card) {
    String phones = extended(card, READING);
    if (!phones.isEmpty()) {
      return Stream.of(phones.split(";"))
          .filter(part -> !part.isBlank())
          .collect(Collectors.joining(" "));
    }
    return (extended(card, "X-PHONETIC-LAST-NAME") + " " + extended(card, "X-PHONETIC-FIRST-NAME"))
        .strip();
  }

  private static String extended(VCard card, String property) {
    RawProperty raw = card.getExtendedProperty(property);
    return raw == null ? "" : text(raw.getValue()).replace("\\;", ";");
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
