package enishi.intake;

import static enishi.model.EnishiException.badInput;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files that were handed in over the web, laid out as a dataset's folder; zip archives are
 * unpacked.
 */
final class Upload {
  private static final long MAX_BYTES = 8L << 30;
  private static final int MAX_ENTRIES = 1_000;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private final Path folder;
  private long bytes;

  private Upload(Path folder) {
    this.folder = folder;
  }

  /**
   * Saves the files into a new folder. Throws bad-input for an archive that is broken or too large.
   *
   * @param title the dataset's name where the files do not say it; blank to take it from theirs
   */
  static Path save(List<MultipartFile> files, String title) {
    if (files.stream().allMatch(MultipartFile::isEmpty)) {
      throw badInput("no file was handed in, expected tables such as people.csv, or a zip of them");
    }
    Path folder = null;
    try {
      folder = Files.createTempDirectory("enishi-upload");
      var upload = new Upload(folder);
      for (MultipartFile file : files) {
        if (!file.isEmpty()) {
          upload.save(file);
        }
      }
      upload.entitle(files, title);
      return folder;
    } catch (IOException e) {
      delete(folder);
      throw new EnishiException(
          ErrorCode.FAILED, "the files could not be saved: " + e.getMessage(), e);
    } catch (EnishiException e) {
      delete(folder);
      throw e;
    }
  }

  /** Deletes what was saved. */
  static void delete(@Nullable Path folder) {
    if (folder == null || !Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new EnishiException(ErrorCode.FAILED, "uploaded files could not be deleted", e);
    }
  }

  /** A folder without a manifest would be named after a temporary one. */
  private void entitle(List<MultipartFile> files, String given) throws IOException {
    Path manifest = folder.resolve(Manifest.FILE);
    if (!Files.exists(manifest)) {
      String title = given.isBlank() ? UploadTitle.of(files) : given.strip();
      Files.writeString(manifest, JSON.writeValueAsString(Map.of("title", title)));
    }
  }

  private void save(MultipartFile file) throws IOException {
    String name = nameOf(String.valueOf(file.getOriginalFilename()));
    if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
      Path archive = folder.resolve(".archive.zip");
      file.transferTo(archive);
      unpack(archive, name);
      Files.delete(archive);
    } else {
      try (InputStream in = file.getInputStream()) {
        copy(in, name);
      }
    }
  }

  /** Tables lie in the archive's first level or in one folder of it; folders are left away. */
  private void unpack(Path archive, String name) throws IOException {
    try (ZipFile zip = open(archive)) {
      if (zip.size() > MAX_ENTRIES) {
        throw badInput(
            "archive (%s) has %d files, expected at most %d", name, zip.size(), MAX_ENTRIES);
      }
      for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
        if (!entry.getName().contains("__MACOSX")) {
          try (InputStream in = zip.getInputStream(entry)) {
            copy(in, nameOf(entry.getName()));
          }
        }
      }
    } catch (ZipException e) {
      throw badInput(
          "archive (%s) is not a whole zip file.%nMaybe pack it again, without a password.", name);
    }
  }

  /** Archives made on Japanese Windows name their files in windows-31j. */
  private static ZipFile open(Path archive) throws IOException {
    try {
      return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return new ZipFile(archive.toFile(), WINDOWS_31J);
    }
  }

  private void copy(InputStream in, String name) throws IOException {
    if (name.startsWith(".")) {
      return;
    }
    Path file = place(name);
    if (Files.exists(file)) {
      throw badInput(
          "file (%s) was handed in twice.%nMaybe one of them is an older copy: keep one.", name);
    }
    byte[] buffer = new byte[1 << 16];
    try (var out = Files.newOutputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
        if (bytes > MAX_BYTES) {
          throw badInput("the files hold more than %d bytes unpacked, expected less", MAX_BYTES);
        }
        out.write(buffer, 0, n);
      }
    }
  }

  /** Where the name can be written; a system without Japanese names gets another one. */
  private Path place(String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      return folder.resolve(name.replaceAll("[^\\w.-]", "_"));
    }
  }

  /** The last part of a path, so that no name leads out of the folder. */
  private static String nameOf(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    if (name.isEmpty() || name.equals(".") || name.equals("..") || name.indexOf('\0') >= 0) {
      throw badInput("file name (%s) is none", path);
    }
    return name;
  }
}
