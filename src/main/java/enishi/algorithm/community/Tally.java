package enishi.algorithm.community;

/** What joins one vertex to each community around it; one per worker, emptied after each use. */
final class Tally {
  /** weights[c] = sum of the weights that lead to c, 0 where none does. */
  final double[] weights;

  /** touched[i] = the i-th community that was met; count of them. */
  final int[] touched;

  int count;

  /** What the move gains that was chosen last. */
  double gain;

  Tally(int communities) {
    weights = new double[communities];
    touched = new int[communities + 1];
  }

  void add(int community, double weight) {
    double sum = weights[community];
    touched[count] = community;
    count += sum == 0 ? 1 : 0;
    weights[community] = sum + weight;
  }

  void clear() {
    for (int i = 0; i < count; i++) {
      weights[touched[i]] = 0;
    }
    count = 0;
  }
}
