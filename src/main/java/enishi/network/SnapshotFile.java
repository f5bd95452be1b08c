package enishi.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A snapshot on disk. Layout: a prologue of 32 bytes (magic, format, place and length of the
 * header, sums of header and prologue), the columns one behind another, the header. Every byte is
 * under a CRC32C. A new file is written beside the old one, forced to disk and put in its place in
 * one step, so a reader and a crash find the old file or the new one, whole.
 */
final class SnapshotFile {
  /** Grows whenever a byte of the layout, or what a number in a column means, changes. */
  static final int FORMAT = 2;

  private static final Logger LOG = LoggerFactory.getLogger(SnapshotFile.class);
  private static final long MAGIC = 0x454E_4953_4849_5350L;
  private static final int PROLOGUE_BYTES = 32;

  /** So many bytes of a column have a sum of their own. */
  private static final int PIECE_BYTES = 4 << 20;

  private static final int THREADS = 2;

  private final Path path;

  SnapshotFile(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  Optional<Instant> writtenAt() {
    try {
      return Files.exists(path)
          ? Optional.of(Files.getLastModifiedTime(path).toInstant())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** 0 where there is no file. */
  long bytes() {
    try {
      return Files.exists(path) ? Files.size(path) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /** Puts the snapshot in the file's place; bytes written. */
  long write(Snapshot snapshot) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Path temporary = path.resolveSibling(path.getFileName() + ".new");
      Files.deleteIfExists(temporary);
      long bytes;
      try (FileChannel out =
          FileChannel.open(
              temporary,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              ownerOnly())) {
        bytes = new Writing(out).write(snapshot);
        out.force(true);
      }
      Files.move(
          temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      forceDirectory();
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(path.resolveSibling(path.getFileName() + ".new"));
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The snapshot in the file; empty, with a line in the log that says why, where it is not whole.
   */
  Optional<Snapshot> read() {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try (FileChannel in = FileChannel.open(path, StandardOpenOption.READ);
        Arena arena = Arena.ofShared()) {
      return Optional.of(read(in.map(FileChannel.MapMode.READ_ONLY, 0, in.size(), arena)));
    } catch (Refused | IOException | RuntimeException e) {
      LOG.warn("The snapshot ({}) is not used and made anew: {}.", path, e.getMessage());
      return Optional.empty();
    }
  }

  private static Snapshot read(MemorySegment file) throws Refused, IOException {
    SnapshotHeader header = header(file);
    if (!header.words().equals(SnapshotHeader.WORDS)) {
      throw new Refused("it was written by an Enishi with other kinds of facts");
    }
    var reading = new SnapshotColumns.Reading(header);
    List<Callable<Boolean>> pieces = new ArrayList<>();
    long at = PROLOGUE_BYTES;
    for (int c = 0; c < header.columns().size(); c++) {
      SnapshotHeader.Column column = header.columns().get(c);
      MemorySegment bytes = file.asSlice(at, column.bytes());
      at += column.bytes();
      pieces.addAll(pieces(bytes, column.checks(), reading.parts(c)));
    }
    List<Boolean> whole = new ArrayList<>();
    InOrder.run(THREADS, pieces.iterator(), whole::add);
    if (whole.contains(false)) {
      throw new Refused("bytes of its columns were altered");
    }
    return reading.snapshot();
  }

  private static SnapshotHeader header(MemorySegment file) throws Refused, IOException {
    if (file.byteSize() < PROLOGUE_BYTES) {
      throw new Refused("it is cut off");
    }
    ByteBuffer prologue = file.asSlice(0, PROLOGUE_BYTES).asByteBuffer();
    if (prologue.getLong(0) != MAGIC) {
      throw new Refused("it is no snapshot");
    }
    if (prologue.getInt(8) != FORMAT) {
      throw new Refused("its format is %d, expected %d".formatted(prologue.getInt(8), FORMAT));
    }
    if (check(prologue.slice(0, PROLOGUE_BYTES - 4)) != prologue.getInt(PROLOGUE_BYTES - 4)) {
      throw new Refused("its first bytes were altered");
    }
    long place = prologue.getLong(12);
    int length = prologue.getInt(20);
    if (place + length != file.byteSize()) {
      throw new Refused(
          "it holds %,d bytes, expected %,d".formatted(file.byteSize(), place + length));
    }
    byte[] bytes = new byte[length];
    MemorySegment.copy(file, place, MemorySegment.ofArray(bytes), 0, length);
    if (check(ByteBuffer.wrap(bytes)) != prologue.getInt(24)) {
      throw new Refused("its header was altered");
    }
    return SnapshotHeader.decode(bytes);
  }

  /** The work of checking and copying a column, piece by piece; false from one that was altered. */
  private static List<Callable<Boolean>> pieces(
      MemorySegment bytes, List<Integer> checks, List<MemorySegment> parts) {
    List<Callable<Boolean>> pieces = new ArrayList<>();
    int piece = 0;
    long at = 0;
    for (MemorySegment part : parts) {
      for (long from = 0; from < part.byteSize(); from += PIECE_BYTES) {
        long length = Math.min(PIECE_BYTES, part.byteSize() - from);
        MemorySegment source = bytes.asSlice(at, length);
        MemorySegment target = part.asSlice(from, length);
        int expected = checks.get(piece++);
        pieces.add(
            () -> {
              target.copyFrom(source);
              return check(source.asByteBuffer()) == expected;
            });
        at += length;
      }
    }
    return pieces;
  }

  private static int check(ByteBuffer bytes) {
    var sum = new CRC32C();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Makes the new name last; some systems know no such thing. */
  private void forceDirectory() {
    try (FileChannel directory = FileChannel.open(path.toAbsolutePath().getParent())) {
      directory.force(true);
    } catch (IOException e) {
      LOG.debug("The directory of the snapshot was not forced to disk.", e);
    }
  }

  /** Why a file is not used. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String why) {
      super(why);
    }
  }

  /** Writes one file. */
  private static final class Writing {
    private final FileChannel out;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(PIECE_BYTES);

    Writing(FileChannel out) {
      this.out = out;
    }

    long write(Snapshot snapshot) throws IOException {
      SnapshotColumns columns = SnapshotColumns.of(snapshot);
      out.position(PROLOGUE_BYTES);
      List<SnapshotHeader.Column> described = new ArrayList<>();
      for (int c = 0; c < columns.size(); c++) {
        described.add(column(columns.kind(c), columns.parts(c)));
      }
      long place = out.position();
      byte[] header = header(snapshot, described).encode();
      writeFully(ByteBuffer.wrap(header));
      ByteBuffer prologue = ByteBuffer.allocate(PROLOGUE_BYTES);
      prologue.putLong(MAGIC).putInt(FORMAT).putLong(place).putInt(header.length);
      prologue.putInt(check(ByteBuffer.wrap(header)));
      prologue.putInt(check(prologue.slice(0, PROLOGUE_BYTES - 4)));
      long end = out.position();
      out.position(0);
      writeFully(prologue.flip());
      return end;
    }

    private SnapshotHeader.Column column(int kind, List<MemorySegment> parts) throws IOException {
      long bytes = 0;
      List<Integer> checks = new ArrayList<>();
      for (MemorySegment part : parts) {
        for (long from = 0; from < part.byteSize(); from += PIECE_BYTES) {
          int length = (int) Math.min(PIECE_BYTES, part.byteSize() - from);
          MemorySegment.ofBuffer(buffer.clear()).copyFrom(part.asSlice(from, length));
          checks.add(check(buffer.limit(length).slice()));
          writeFully(buffer.rewind());
          bytes += length;
        }
      }
      return new SnapshotHeader.Column(kind, bytes, checks);
    }

    private void writeFully(ByteBuffer bytes) throws IOException {
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
    }

    private static SnapshotHeader header(Snapshot snapshot, List<SnapshotHeader.Column> columns) {
      Facts facts = snapshot.facts();
      Snapshot.DayGraph graph = snapshot.graph();
      return new SnapshotHeader(
          snapshot.storeIdentity(),
          SnapshotHeader.WORDS,
          facts.revision(),
          snapshot.fullPageBytes(),
          facts.imports(),
          facts.merges(),
          facts.origins().list(),
          graph == null ? null : Day.of(graph.asOf()),
          graph == null ? "" : graph.rules(),
          columns);
    }
  }
}
