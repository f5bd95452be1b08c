package enishi.intake;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;

/**
 * The process that is writing an import: host, process id and its start, so that an import left by
 * a killed process is known to be free at once, and one of another host after a while.
 */
record Holder(String host, long pid, long startedMillis) {
  /** A holder of another host that has not been heard of for so long is taken to be gone. */
  private static final long SILENCE_SECONDS = 120;

  static Holder self() {
    return of(ProcessHandle.current());
  }

  static Holder parse(String text) {
    String[] parts = text.split("\\|");
    return new Holder(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
  }

  /** Whether it may still be writing. */
  boolean mayBeAlive(long silentSeconds) {
    if (!host.equals(hostName())) {
      return silentSeconds < SILENCE_SECONDS;
    }
    return ProcessHandle.of(pid).filter(process -> of(process).equals(this)).isPresent();
  }

  @Override
  public String toString() {
    return host + "|" + pid + "|" + startedMillis;
  }

  private static Holder of(ProcessHandle process) {
    long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return new Holder(hostName(), process.pid(), started);
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
