package enishi.bench.input;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * One prepared town in its folder. Every program that is measured reads the same files: the ties
 * with weight and strength, the seats, and the questions to ask. Arrays are read when asked for.
 */
public final class Input {
  private final Path folder;
  private final Properties properties = new Properties();

  public Input(Path folder) {
    this.folder = folder;
    try (Reader reader = Files.newBufferedReader(folder.resolve(InputMaker.PROPERTIES))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new IllegalStateException("no prepared input in " + folder, e);
    }
  }

  public Path folder() {
    return folder;
  }

  public String name() {
    return properties.getProperty("name");
  }

  /** Whether it is a town of the peers' generator. */
  public boolean isPeers() {
    return name().startsWith(InputSpec.PEERS);
  }

  public int people() {
    return count("people");
  }

  public int groups() {
    return count("groups");
  }

  public int seats() {
    return count("seats");
  }

  public int ties() {
    return count("ties");
  }

  /** A group of more people ties nobody. */
  public int maxShared() {
    return count("maxShared");
  }

  /** tieSmaller[tie] = the smaller person; ties are sorted by both. */
  public int[] tieSmaller() {
    return ArrayFile.readInts(folder.resolve("tie-u.i32"));
  }

  public int[] tieLarger() {
    return ArrayFile.readInts(folder.resolve("tie-v.i32"));
  }

  /** tieWeights[tie] = sum of what all shared groups add. */
  public double[] tieWeights() {
    return ArrayFile.readDoubles(folder.resolve("tie-weight.f64"));
  }

  /** tieStrengths[tie] = 1 − exp(−weight/κ), above 0 up to 1. */
  public float[] tieStrengths() {
    return ArrayFile.readFloats(folder.resolve("tie-strength.f32"));
  }

  public int[] seatPersons() {
    return ArrayFile.readInts(folder.resolve("seat-person.i32"));
  }

  public int[] seatGroups() {
    return ArrayFile.readInts(folder.resolve("seat-group.i32"));
  }

  public double[] groupWorths() {
    return ArrayFile.readDoubles(folder.resolve("group-worth.f64"));
  }

  /**
   * pairFrom[i], pairTo[i] = who is looked for from whom; two different people of one component.
   */
  public int[] pairFrom() {
    return ArrayFile.readInts(folder.resolve("pair-from.i32"));
  }

  public int[] pairTo() {
    return ArrayFile.readInts(folder.resolve("pair-to.i32"));
  }

  /** 1,000 different people of the largest component; the first hundred are pivots. */
  public int[] asked() {
    return ArrayFile.readInts(folder.resolve("asked.i32"));
  }

  private int count(String name) {
    return Integer.parseInt(properties.getProperty(name));
  }
}
