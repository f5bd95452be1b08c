package enishi.bench.input;

/** Whether two projections are equal: how many ties, how much weight, and which weight is where. */
public final class Checksum {
  private long ties;
  private double sum;
  private double value;

  /** Adds a tie, the smaller person first. */
  public void add(int smaller, int larger, double weight) {
    ties++;
    sum += weight;
    value += (smaller * 31L + larger * 17L) % 1009 * weight;
  }

  public static Checksum of(Input input) {
    int[] smaller = input.tieSmaller();
    int[] larger = input.tieLarger();
    double[] weights = input.tieWeights();
    Checksum checksum = new Checksum();
    for (int tie = 0; tie < weights.length; tie++) {
      checksum.add(smaller[tie], larger[tie], weights[tie]);
    }
    return checksum;
  }

  public long ties() {
    return ties;
  }

  public double sum() {
    return sum;
  }

  public double value() {
    return value;
  }
}
