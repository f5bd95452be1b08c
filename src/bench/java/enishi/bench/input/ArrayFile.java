package enishi.bench.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Arrays of numbers in files, little-endian and without a header, as NumPy's fromfile reads them.
 */
public final class ArrayFile {
  private ArrayFile() {}

  public static int[] readInts(Path file) {
    MappedByteBuffer bytes = map(file);
    int[] values = new int[bytes.remaining() / Integer.BYTES];
    bytes.asIntBuffer().get(values);
    return values;
  }

  public static double[] readDoubles(Path file) {
    MappedByteBuffer bytes = map(file);
    double[] values = new double[bytes.remaining() / Double.BYTES];
    bytes.asDoubleBuffer().get(values);
    return values;
  }

  public static float[] readFloats(Path file) {
    MappedByteBuffer bytes = map(file);
    float[] values = new float[bytes.remaining() / Float.BYTES];
    bytes.asFloatBuffer().get(values);
    return values;
  }

  public static void write(Path file, int[] values) {
    ByteBuffer bytes = buffer((long) values.length * Integer.BYTES);
    bytes.asIntBuffer().put(values);
    write(file, bytes);
  }

  static void write(Path file, double[] values) {
    ByteBuffer bytes = buffer((long) values.length * Double.BYTES);
    bytes.asDoubleBuffer().put(values);
    write(file, bytes);
  }

  static void write(Path file, float[] values) {
    ByteBuffer bytes = buffer((long) values.length * Float.BYTES);
    bytes.asFloatBuffer().put(values);
    write(file, bytes);
  }

  private static ByteBuffer buffer(long bytes) {
    return ByteBuffer.allocate(Math.toIntExact(bytes)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void write(Path file, ByteBuffer bytes) {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MappedByteBuffer map(Path file) {
    try (FileChannel channel = FileChannel.open(file)) {
      MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      bytes.order(ByteOrder.LITTLE_ENDIAN);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
