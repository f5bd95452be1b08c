package enishi;

/** Starts Enishi. */
public final class Enishi {
  private Enishi() {}

  public static void main(String[] arguments) {
    System.out.println("Enishi");
  }
}
