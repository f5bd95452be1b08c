package enishi.recording;

import enishi.table.NameKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One line of a list of names.
 *
 * @param name as it was written, without its number and its blanks
 * @param organization where the person belongs; empty where the list does not say
 */
record NameLine(String name, String organization) {
  private static final List<String> HONORIFICS = List.of("様", "さま", "さん", "氏", "殿", "先生");
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:[0-9０-９]{1,3}[.．、)）:：]\\s*|[・●○■◆*＊]\\s*|-\\s+)");
  private static final int MAX_LENGTH = 200;

  NameLine {
    name = cut(NUMBERING.matcher(trim(name)).replaceFirst(""));
    organization = cut(trim(organization));
  }

  /** What it may be compared by: the name as it stands, and without an honorific. */
  List<NameKey> keys() {
    Set<NameKey> keys = new LinkedHashSet<>();
    keys.add(NameKey.of(name));
    keys.add(NameKey.of(bare()));
    return List.copyOf(keys);
  }

  /** The name without an honorific, as somebody new is called. */
  String bare() {
    for (String honorific : HONORIFICS) {
      if (name.endsWith(honorific) && name.length() > honorific.length()) {
        return trim(name.substring(0, name.length() - honorific.length()));
      }
    }
    return name;
  }

  private static String cut(String text) {
    return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
  }

  private static String trim(String text) {
    return text.replaceAll("^[\\s\\u3000\\u00a0\\ufeff]+|[\\s\\u3000\\u00a0]+$", "");
  }
}
