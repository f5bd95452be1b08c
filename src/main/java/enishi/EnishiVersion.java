package enishi;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class EnishiVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = EnishiVersion.class.getPackage().getImplementationVersion();
    return new String[] {"enishi " + (version == null ? "development" : version)};
  }
}
