package enishi.algorithm.path;

import java.util.function.BooleanSupplier;

/** Whether a search has to stop: asked often, passed on now and then, and once true always true. */
final class Stopping {
  private static final int WORK_BETWEEN = 4_096;

  private final BooleanSupplier stop;
  private int work;
  private boolean stopped;

  Stopping(BooleanSupplier stop) {
    this.stop = stop;
  }

  boolean now() {
    stopped = stopped || stop.getAsBoolean();
    return stopped;
  }

  /** The same, asked every few thousand units of work. */
  boolean after(int moreWork) {
    work += moreWork;
    if (work >= WORK_BETWEEN) {
      work = 0;
      return now();
    }
    return stopped;
  }
}
