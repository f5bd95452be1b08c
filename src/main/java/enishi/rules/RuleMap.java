package enishi.rules;

import static enishi.model.EnishiException.badInput;

import enishi.model.EnishiException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One mapping of a YAML rule file. Strict: a key that is missing, given twice or never asked for is
 * an error, as is a value of another type. Every error names file, line and key.
 */
public final class RuleMap {
  private final String file;

  /** Where this mapping is, for example {@code rungs[2].days}; empty for the whole file. */
  private final String path;

  private final Node node;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  private RuleMap(String file, String path, Node node) {
    this.file = file;
    this.path = path;
    this.node = node;
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(node, path, "keys with values, such as name: …");
    }
    for (NodeTuple entry : mapping.getValue()) {
      Node key = entry.getKeyNode();
      if (!(key instanceof ScalarNode name)) {
        throw wrong(key, path, "a word before the colon");
      }
      if (values.put(name.getValue(), entry.getValueNode()) != null) {
        throw wrong(key, at(name.getValue()), "each key once");
      }
    }
  }

  /** Throws bad-input where the text is not YAML or no mapping. */
  public static RuleMap read(String file, Reader text) {
    Node root;
    try {
      root = new Yaml(new LoaderOptions()).compose(text);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw badInput(
          "%s, line %d is not YAML (%s), expected keys with values.%n"
              + "Maybe the indentation or a quotation mark is off.",
          file, line, e.getProblem());
    } catch (YAMLException e) {
      throw badInput(
          "%s is not YAML (%s).%nMaybe it is not UTF-8 text.",
          file, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
    if (root == null) {
      throw badInput("%s is empty, expected rules.", file);
    }
    return new RuleMap(file, "", root);
  }

  /** The keys in the order of the file. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** Whether the key is there. */
  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** A text that is not blank. */
  public String text(String key) {
    if (get(key) instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw wrong(key, "a text");
  }

  /** A whole number in that range. */
  public int number(String key, int min, int max) {
    if (get(key) instanceof ScalarNode scalar && scalar.getValue().matches("-?\\d{1,9}")) {
      int number = Integer.parseInt(scalar.getValue());
      if (number >= min && number <= max) {
        return number;
      }
    }
    throw wrong(key, "a whole number from %d to %d".formatted(min, max));
  }

  /** A day such as 2023-08-11. */
  public LocalDate date(String key) {
    if (get(key) instanceof ScalarNode scalar) {
      try {
        return LocalDate.parse(scalar.getValue());
      } catch (DateTimeParseException e) {
        throw wrong(key, "a day such as 2023-08-11");
      }
    }
    throw wrong(key, "a day such as 2023-08-11");
  }

  /** true or false, spelt so. */
  public boolean flag(String key) {
    if (get(key) instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
      if (scalar.getValue().equals("true") || scalar.getValue().equals("false")) {
        return scalar.getValue().equals("true");
      }
    }
    throw wrong(key, "true or false");
  }

  /** A mapping below this one. */
  public RuleMap map(String key) {
    return new RuleMap(file, at(key), get(key));
  }

  /** A list of mappings. */
  public List<RuleMap> maps(String key) {
    List<RuleMap> maps = new ArrayList<>();
    for (Node item : items(key)) {
      maps.add(new RuleMap(file, at(key) + "[" + (maps.size() + 1) + "]", item));
    }
    return maps;
  }

  /** A list of words, all of them among those known. */
  public Set<String> words(String key, Set<String> known) {
    Set<String> words = new LinkedHashSet<>();
    for (Node item : items(key)) {
      if (!(item instanceof ScalarNode word && known.contains(word.getValue()))) {
        throw wrong(item, at(key), "only words of " + known);
      }
      words.add(word.getValue());
    }
    return words;
  }

  /** A list of any words. */
  public Set<String> texts(String key) {
    Set<String> texts = new LinkedHashSet<>();
    for (Node item : items(key)) {
      if (!(item instanceof ScalarNode text) || text.getValue().isBlank()) {
        throw wrong(item, at(key), "only texts");
      }
      texts.add(text.getValue());
    }
    return texts;
  }

  /** Refuses keys that nobody asked for. */
  public void end() {
    for (Map.Entry<String, Node> entry : values.entrySet()) {
      if (!asked.contains(entry.getKey())) {
        throw badInput(
            "%s, line %d: unknown key %s, expected one of %s.%nMaybe it is misspelt.",
            file, line(entry.getValue()), at(entry.getKey()), asked);
      }
    }
  }

  /** What to throw where the value of that key is not what was expected. */
  public EnishiException wrong(String key, String expected) {
    return wrong(values.getOrDefault(key, node), at(key), expected);
  }

  private List<Node> items(String key) {
    if (get(key) instanceof SequenceNode list) {
      return list.getValue();
    }
    throw wrong(key, "a list");
  }

  private Node get(String key) {
    asked.add(key);
    Node value = values.get(key);
    if (value == null) {
      throw badInput(
          "%s, line %d: key %s is missing, expected it beside %s.",
          file, line(node), at(key), values.keySet());
    }
    return value;
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private EnishiException wrong(Node where, String key, String expected) {
    String value = where instanceof ScalarNode scalar ? scalar.getValue() : "not a single value";
    String place = key.isEmpty() ? "the file" : key;
    return badInput(
        "%s, line %d: %s (%s), expected %s.", file, line(where), place, value, expected);
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
