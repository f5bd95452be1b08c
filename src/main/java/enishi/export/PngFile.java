package enishi.export;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import java.awt.AWTError;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Draws an SVG as a picture of twice its size. The same machine draws the same bytes; another one
 * may have another font, which is why the font is named ({@link #font}).
 */
final class PngFile {
  private static final int SCALE = 2;
  private static final Pattern FAMILIES = Pattern.compile("font-family: ([^;]*);");
  private static final String SAMPLE = "関係人口の段階ものさしカ町ー％";

  private PngFile() {}

  static void write(String svg, OutputStream out) {
    String font = font(svg);
    String drawn = FAMILIES.matcher(svg).replaceAll("font-family: \"" + font + "\";");
    try {
      if (!ImageIO.write(picture(drawn), "png", out)) {
        throw noPicture(null);
      }
    } catch (IOException e) {
      throw Exports.unwritable(e);
    }
  }

  /**
   * The font that draws the SVG's texts here: the first of those it names that there is, else the
   * first by name that has Japanese letters. Throws failed where there is none.
   */
  static String font(String svg) {
    Matcher families = FAMILIES.matcher(svg);
    List<String> wanted =
        families.find()
            ? Arrays.stream(families.group(1).split(","))
                .map(name -> name.strip().replace("\"", ""))
                .toList()
            : List.of();
    try {
      Set<String> here =
          new TreeSet<>(
              List.of(
                  GraphicsEnvironment.getLocalGraphicsEnvironment()
                      .getAvailableFontFamilyNames(Locale.ROOT)));
      return wanted.stream()
          .filter(here::contains)
          .findFirst()
          .or(() -> here.stream().filter(PngFile::isJapanese).findFirst())
          .orElseThrow(() -> noPicture(null));
    } catch (RuntimeException
        | InternalError
        | AWTError
        | UnsatisfiedLinkError
        | NoClassDefFoundError e) {
      throw e instanceof EnishiException known ? known : noPicture(e);
    }
  }

  private static boolean isJapanese(String family) {
    return new Font(family, Font.PLAIN, 12).canDisplayUpTo(SAMPLE) == -1;
  }

  private static BufferedImage picture(String svg) {
    try {
      SVGDocument document =
          new SVGLoader()
              .load(
                  new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                  null,
                  LoaderContext.createDefault());
      if (document == null) {
        throw noPicture(null);
      }
      int width = Math.round(document.size().width * SCALE);
      int height = Math.round(document.size().height * SCALE);
      BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      Graphics2D pen = picture.createGraphics();
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, width, height);
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      pen.scale(SCALE, SCALE);
      document.renderWithPlatform(NullPlatformSupport.INSTANCE, pen, null);
      pen.dispose();
      return picture;
    } catch (InternalError | AWTError | UnsatisfiedLinkError | NoClassDefFoundError e) {
      throw noPicture(e);
    }
  }

  private static EnishiException noPicture(@Nullable Throwable cause) {
    return new EnishiException(
        ErrorCode.FAILED,
        "no picture can be drawn here: this Java finds no font with Japanese letters.\n"
            + "Maybe take the chart as svg, or install fontconfig and fonts-noto-cjk.",
        cause);
  }
}
