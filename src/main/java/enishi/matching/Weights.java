package enishi.matching;

/**
 * How much each part of a score counts; together 1. Our own choice, see decision 23.
 *
 * @param skill how much of what is wanted somebody has
 * @param tie the strongest connection with somebody of the organization
 * @param path the best introduction from the organization
 * @param past how earlier proposals ended
 * @param load how many proposals wait for an answer
 */
public record Weights(double skill, double tie, double path, double past, double load) {
  static final Weights STANDARD = new Weights(0.45, 0.15, 0.2, 0.1, 0.1);

  public Weights {
    double sum = skill + tie + path + past + load;
    if (Math.abs(sum - 1) > 1e-9
        || Math.min(Math.min(Math.min(skill, tie), Math.min(path, past)), load) < 0) {
      throw new IllegalArgumentException("weights add up to " + sum + ", expected 1");
    }
  }
}
