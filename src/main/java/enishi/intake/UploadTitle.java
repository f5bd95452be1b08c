package enishi.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.multipart.MultipartFile;

/**
 * The name of files that were handed in without a manifest: their archive's, else their folder's,
 * else their own. The same files handed in again have the same name, and so replace the earlier
 * ones.
 */
final class UploadTitle {
  private static final String ARCHIVE = ".zip";

  private UploadTitle() {}

  static String of(List<MultipartFile> files) {
    List<String> paths =
        files.stream()
            .filter(file -> !file.isEmpty())
            .map(file -> String.valueOf(file.getOriginalFilename()).replace('\\', '/'))
            .toList();
    return paths.stream()
        .filter(path -> path.toLowerCase(Locale.ROOT).endsWith(ARCHIVE))
        .map(path -> last(path).substring(0, last(path).length() - ARCHIVE.length()))
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElseGet(() -> folderOrFiles(paths));
  }

  private static String folderOrFiles(List<String> paths) {
    return paths.stream()
        .filter(path -> path.indexOf('/') > 0)
        .map(path -> path.substring(0, path.indexOf('/')))
        .findFirst()
        .orElseGet(
            () -> paths.stream().map(UploadTitle::last).sorted().collect(Collectors.joining(", ")));
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
