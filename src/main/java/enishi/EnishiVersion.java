package enishi;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class EnishiVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"enishi " + number()};
  }

  /** Such as {@code 0.1.0}; {@code development} where it runs from no jar. */
  static String number() {
    String version = EnishiVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
