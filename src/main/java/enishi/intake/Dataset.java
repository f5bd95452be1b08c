package enishi.intake;

import static enishi.model.EnishiException.badInput;

import enishi.model.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder of tables.
 *
 * @param files the file of each table there is, in the order in which tables are read
 * @param others files that are no table and not understood, sorted
 */
record Dataset(Path folder, Manifest manifest, Map<DatasetTable, Path> files, List<String> others) {
  private static final int BUFFER_BYTES = 1 << 16;

  /** Opens the folder and finds its tables; reads none of them. */
  static Dataset open(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw badInput("dataset (%s) is not a folder.%nMaybe the path is misspelt.", folder);
    }
    Map<DatasetTable, Path> files = new EnumMap<>(DatasetTable.class);
    List<String> others = new ArrayList<>();
    for (Path file : list(folder)) {
      String name = String.valueOf(file.getFileName());
      int dot = name.lastIndexOf('.');
      String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
      var table = DatasetTable.find(dot < 0 ? name : name.substring(0, dot));
      if (table.isPresent() && (ending.equals("csv") || ending.equals("xlsx"))) {
        Path other = files.putIfAbsent(table.get(), file);
        if (other != null) {
          throw badInput(
              "table (%s) has two files, %s and %s.%nMaybe one of them is an older copy: keep one.",
              table.get().tableName(), other.getFileName(), name);
        }
      } else if (!name.equals(Manifest.FILE) && !name.startsWith(".") && !ending.equals("md")) {
        others.add(name);
      }
    }
    if (files.isEmpty()) {
      throw badInput(
          "dataset (%s) has no table, expected files such as people.csv or events.xlsx.%nMaybe the"
              + " files lie in a folder inside it.",
          folder);
    }
    return new Dataset(folder, Manifest.read(folder), files, List.copyOf(others));
  }

  /**
   * SHA-256 over the manifest and the tables, names and bytes: two equal ones hold the same rows.
   */
  String checksum() {
    MessageDigest digest = Sha256.digest();
    Path manifestFile = folder.resolve(Manifest.FILE);
    for (Path file : Stream.concat(Stream.of(manifestFile), files.values().stream()).toList()) {
      if (Files.exists(file)) {
        digest.update((file.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
        update(digest, file);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, Path file) {
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw badInput("dataset (%s) cannot be read.%nMaybe its rights do not allow it.", folder);
    }
  }
}
