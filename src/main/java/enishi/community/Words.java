package enishi.community;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The room's words in one language, for pages and for the terminal. */
enum Words {
  JAPANESE(Locale.JAPANESE, Locale.ROOT),
  ENGLISH(Locale.ENGLISH, Locale.ENGLISH);

  private static final int MOST_CENTRAL = 3;

  private final Locale locale;
  private final ResourceBundle bundle;

  Words(Locale locale, Locale file) {
    this.locale = locale;
    bundle =
        ResourceBundle.getBundle(
            "messages.community",
            file,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static Words in(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : JAPANESE;
  }

  /** The text of a key below {@code community.}, its places filled. */
  public String text(String key, Object... values) {
    String text = bundle.getString("community." + key);
    return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
  }

  /** The headings of those columns, named with a space between. */
  List<String> columns(String names) {
    return Arrays.stream(names.split(" ")).map(name -> text("column." + name)).toList();
  }

  /** A community by its label and what is typical of it. */
  public String title(int label, List<String> typical) {
    return typical.isEmpty()
        ? text("label", label)
        : text("label.typical", label, String.join(text("and"), typical));
  }

  /** Things with their counts, most first. */
  public String counts(List<CommunityMap.Count> counts, int most) {
    return counts.stream()
        .limit(most)
        .map(count -> text("count", count.name(), people(count.people())))
        .collect(Collectors.joining(text("and")));
  }

  /** Only those counts that may be told. */
  public String toldCounts(List<CommunityMap.Count> counts, int most) {
    return counts(counts.stream().filter(count -> count.people() != null).toList(), most);
  }

  /** A number of people, or that it is too small to be told. */
  public String people(@Nullable Integer people) {
    return people == null ? text("few", SmallCounts.LEAST) : text("people", people);
  }

  /** People, those out of sight as one mention. */
  public String central(List<CommunityMap.Central> central) {
    List<String> names =
        central.stream()
            .filter(one -> one.name() != null)
            .map(this::name)
            .limit(MOST_CENTRAL)
            .toList();
    long unseen = central.stream().filter(one -> one.name() == null).count();
    String seen = String.join(text("and"), names);
    if (unseen == 0) {
      return seen;
    }
    return names.isEmpty()
        ? text("central.unseen", unseen)
        : text("central.and-unseen", seen, unseen);
  }

  private String name(CommunityMap.Central one) {
    String name = String.valueOf(one.name());
    return one.fictional() ? text("fictional", name) : name;
  }

  public String name(BrokerList.Broker broker) {
    return broker.name() == null ? text("somebody") : broker.name();
  }

  /** What falls apart without a broker. */
  public String without(BrokerList.Broker broker) {
    Integer cutOff = broker.cutOff();
    if (cutOff == null) {
      return text("without.few", SmallCounts.LEAST);
    }
    return cutOff == 0 ? text("without.nobody") : text("without.some", cutOff);
  }

  /** Labels of communities in one line. */
  public String labels(List<Integer> labels) {
    return labels.stream()
        .map(label -> text("label", label))
        .collect(Collectors.joining(text("and")));
  }

  public String number(double value, int places) {
    return Double.isNaN(value) ? text("none") : String.format(locale, "%." + places + "f", value);
  }
}
