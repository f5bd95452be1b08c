package enishi.network;

import enishi.model.Consent;
import enishi.model.PersonStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about every entity, as bytes that are read when somebody asks, with a few traits
 * at hand for those who look at everybody. Immutable.
 */
final class Descriptions {
  static final int NONE = -1;

  /** Recorded by more than one import. */
  static final int SEVERAL = -2;

  /** May be an introducer as far as their own consent and status go. */
  static final int INTRODUCIBLE = 1;

  /** Is neither deceased nor left. */
  static final int ACTIVE = 2;

  /** Takes a limited number of open requests. */
  static final int LIMITED = 4;

  static final int DECISION_MAKER = 8;

  /** A project that names its founders. */
  static final int FOUNDED = 16;

  /** addresses[number] = where the entity's properties are; NONE where it is not described. */
  private final int[] addresses;

  /** traits[number] = the traits above, added up. */
  private final byte[] traits;

  /** municipalities[number] = number of the municipality it lies in by its own record; NONE. */
  private final int[] municipalities;

  /** owners[number] = number of an event's project, a need's organization; NONE. */
  private final int[] owners;

  /** imports[number] = number of the import that describes it; SEVERAL. */
  private final int[] imports;

  private final BytePages pages;

  Descriptions(List<int[]> ints, byte[] traits, BytePages pages) {
    addresses = ints.get(0);
    municipalities = ints.get(1);
    owners = ints.get(2);
    imports = ints.get(3);
    this.traits = traits;
    this.pages = pages;
  }

  /** The columns as the constructor takes them: shared, not to be changed. */
  List<int[]> ints() {
    return List.of(addresses, municipalities, owners, imports);
  }

  byte[] traits() {
    return traits;
  }

  BytePages pages() {
    return pages;
  }

  boolean has(int number) {
    return number >= 0 && number < addresses.length && addresses[number] != NONE;
  }

  boolean is(int number, int trait) {
    return (traits[number] & trait) != 0;
  }

  boolean areAll(int number, int wanted) {
    return (traits[number] & wanted) == wanted;
  }

  /** Only of what {@link #has} says is there. */
  Values values(int number) {
    return new Values(PropertyCodec.decode(pages, addresses[number]));
  }

  int municipality(int number) {
    return number < municipalities.length ? municipalities[number] : NONE;
  }

  int owner(int number) {
    return number < owners.length ? owners[number] : NONE;
  }

  int importOf(int number) {
    return imports[number];
  }

  long memoryBytes() {
    return 17L * addresses.length + 5 * 16 + pages.memoryBytes();
  }

  static Builder builder() {
    return new Builder(
        new Descriptions(
            List.of(new int[0], new int[0], new int[0], new int[0]), new byte[0], BytePages.EMPTY));
  }

  Builder more() {
    return new Builder(this);
  }

  /** Replaces and adds descriptions. */
  static final class Builder {
    private final PropertyCodec codec = new PropertyCodec();
    private final BytePages.Builder pages;
    private int[] addresses;
    private int[] municipalities;
    private int[] owners;
    private int[] imports;
    private byte[] traits;

    /** changed[0..changedCount − 1] = numbers that were put or removed, some several times. */
    private int[] changed = new int[64];

    private int changedCount;

    private Builder(Descriptions from) {
      pages = from.pages.more();
      addresses = from.addresses.clone();
      municipalities = from.municipalities.clone();
      owners = from.owners.clone();
      imports = from.imports.clone();
      traits = from.traits.clone();
    }

    /** Describes an entity, in place of what was said before. */
    void put(int number, Map<String, Object> values, int importNumber, IdTable.Builder ids) {
      int municipality = numberOf(values.get("municipality"), ids);
      Object owner =
          switch (ids.kind(number)) {
            case EVENT -> values.get("project");
            case NEED -> values.get("organization");
            default -> null;
          };
      int ownerNumber = numberOf(owner, ids);
      room(number);
      note(number);
      int length = codec.encode(values);
      addresses[number] = pages.add(codec.bytes(), length);
      municipalities[number] = municipality;
      owners[number] = ownerNumber;
      imports[number] = importNumber;
      traits[number] = traits(values);
    }

    boolean has(int number) {
      return number < addresses.length && addresses[number] != NONE;
    }

    /** Puts other numbers in the place of some owners. */
    void owners(Map<Integer, Integer> others) {
      for (int number = 0; !others.isEmpty() && number < owners.length; number++) {
        owners[number] = others.getOrDefault(owners[number], owners[number]);
      }
    }

    void remove(int number) {
      room(number);
      note(number);
      addresses[number] = NONE;
      municipalities[number] = NONE;
      owners[number] = NONE;
      imports[number] = NONE;
      traits[number] = 0;
    }

    /** The numbers of what was put or removed. */
    int[] changed() {
      return Arrays.stream(changed, 0, changedCount).distinct().toArray();
    }

    private void note(int number) {
      if (changedCount == changed.length) {
        changed = Arrays.copyOf(changed, 2 * changedCount);
      }
      changed[changedCount++] = number;
    }

    /** Further properties of a row; NONE where it has none. */
    int keep(Map<String, Object> values) {
      return values.isEmpty() ? NONE : pages.add(codec.bytes(), codec.encode(values));
    }

    Descriptions build(int entities) {
      if (entities > 0) {
        room(entities - 1);
      }
      return new Descriptions(
          List.of(
              Arrays.copyOf(addresses, entities),
              Arrays.copyOf(municipalities, entities),
              Arrays.copyOf(owners, entities),
              Arrays.copyOf(imports, entities)),
          Arrays.copyOf(traits, entities),
          pages.build());
    }

    private static int numberOf(@Nullable Object id, IdTable.Builder ids) {
      return id instanceof String text ? ids.number(text) : NONE;
    }

    private static byte traits(Map<String, Object> values) {
      boolean active = PersonStatus.ACTIVE.word().equals(values.getOrDefault("status", "active"));
      boolean introducible =
          Consent.INTRODUCIBLE.word().equals(values.getOrDefault("consent", "introducible"));
      return (byte)
          ((introducible ? INTRODUCIBLE : 0)
              + (active ? ACTIVE : 0)
              + (values.containsKey("openRequestLimit") ? LIMITED : 0)
              + (Boolean.TRUE.equals(values.get("decisionMaker")) ? DECISION_MAKER : 0)
              + (values.get("founders") instanceof List<?> list && !list.isEmpty() ? FOUNDED : 0));
    }

    private void room(int number) {
      int before = addresses.length;
      if (number < before) {
        return;
      }
      int room = Math.max(number + 1, before + (before >> 1) + 16);
      addresses = grown(addresses, room);
      municipalities = grown(municipalities, room);
      owners = grown(owners, room);
      imports = grown(imports, room);
      traits = Arrays.copyOf(traits, room);
    }

    private static int[] grown(int[] column, int room) {
      int[] grown = Arrays.copyOf(column, room);
      Arrays.fill(grown, column.length, room, NONE);
      return grown;
    }
  }
}
