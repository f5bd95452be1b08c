package enishi.recording;

import static enishi.model.EnishiException.badInput;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads vCards of versions 2.1 to 4.0, also those of Japanese phones: quoted-printable in Shift_JIS
 * with 髙 and ①, and readings under {@code SOUND}. Only names, readings and organizations are kept.
 */
final class VcardFile {
  /** What phones call it; only windows-31j has all of their characters. */
  private static final Pattern SHIFT_JIS =
      Pattern.compile("(?i)CHARSET=\"?(?:x-)?(?:shift[-_]?jis|sjis|ms932|cp932)\"?");

  /** A reading that old phones keep as a sound. */
  private static final Pattern SOUND = Pattern.compile("(?im)^SOUND;X-IRMC-N");

  private static final String READING = "X-READING";

  private VcardFile() {}

  static List<Contact> read(String text) {
    String plain = SHIFT_JIS.matcher(text).replaceAll("CHARSET=windows-31j");
    Cards cards = new Cards();
    try (VObjectReader reader =
        new VObjectReader(
            new StringReader(SOUND.matcher(plain).replaceAll(READING)), SyntaxRules.vcard())) {
      reader.parse(cards);
    } catch (IOException e) {
      throw badInput("the vCards cannot be read: %s", String.valueOf(e.getMessage()));
    }
    return new ArrayList<>(cards.contacts);
  }

  /** Keeps the properties of the card that is being read, and of each card one contact. */
  private static final class Cards implements VObjectDataListener {
    private final Set<Contact> contacts = new LinkedHashSet<>();
    private final Map<String, String> card = new HashMap<>();

    @Override
    public void onComponentBegin(@Nullable String name, @Nullable Context context) {
      card.clear();
    }

    @Override
    public void onProperty(VObjectProperty property, @Nullable Context context) {
      String value = property.getValue();
      if (value != null) {
        card.putIfAbsent(property.getName().toUpperCase(Locale.ROOT), value);
      }
    }

    @Override
    public void onComponentEnd(@Nullable String name, @Nullable Context context) {
      List<String> named = parts("N");
      List<String> read = parts(READING);
      String reading =
          read.isEmpty()
              ? text("X-PHONETIC-LAST-NAME") + " " + text("X-PHONETIC-FIRST-NAME")
              : at(read, 0) + " " + at(read, 1);
      List<String> organization = parts("ORG");
      Contact contact =
          new Contact(
              Contact.full(at(named, 0), at(named, 1), text("FN")),
              reading,
              at(organization, 0),
              null,
              false);
      if (!contact.name().isEmpty()) {
        contacts.add(contact);
      }
      card.clear();
    }

    @Override
    public void onVersion(@Nullable String value, @Nullable Context context) {}

    @Override
    public void onWarning(
        @Nullable Warning warning,
        @Nullable VObjectProperty property,
        @Nullable Exception thrown,
        @Nullable Context context) {}

    private String text(String property) {
      return VObjectPropertyValues.unescape(card.getOrDefault(property, ""));
    }

    private List<String> parts(String property) {
      String value = card.getOrDefault(property, "");
      return value.isEmpty() ? List.of() : VObjectPropertyValues.parseSemiStructured(value);
    }

    private static String at(List<String> parts, int index) {
      return index < parts.size() ? parts.get(index) : "";
    }
  }
}
