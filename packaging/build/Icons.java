import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The icon in all sizes and in the systems' own formats, drawn from the one SVG, of which it
 * understands what is used there: rectangles with round corners and paths of straight lines.
 */
final class Icons {

  private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

  /** The types of macOS for the sizes that it takes as PNG. */
  private static final Map<Integer, String> APPLE =
      new LinkedHashMap<>(
          Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09"));

  private final Path folder;
  private final Map<Integer, byte[]> images = new LinkedHashMap<>();

  private Icons(Path folder) {
    this.folder = folder;
  }

  static Icons draw(Path svg, Path work) throws IOException {
    Icons icons = new Icons(work.resolve("icons"));
    Files.createDirectories(icons.folder);
    Element root = parse(svg).getDocumentElement();
    for (int size : SIZES) {
      icons.images.put(size, png(root, size));
      Files.write(icons.png(size), icons.images.get(size));
    }
    Files.write(icons.folder.resolve("icon.ico"), icons.ico());
    Files.write(icons.folder.resolve("icon.icns"), icons.icns());
    Files.copy(svg, icons.svg());
    return icons;
  }

  static List<Integer> sizes() {
    return java.util.Arrays.stream(SIZES).boxed().toList();
  }

  Path png(int size) {
    return folder.resolve("icon-" + size + ".png");
  }

  Path svg() {
    return folder.resolve("icon.svg");
  }

  Path ofSystem(Project.OperatingSystem system) {
    return switch (system) {
      case LINUX -> png(256);
      case WINDOWS -> folder.resolve("icon.ico");
      case MAC -> folder.resolve("icon.icns");
    };
  }

  private static Document parse(Path svg) throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(svg.toFile());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(svg + " is no SVG", e);
    }
  }

  private static byte[] png(Element root, int size) throws IOException {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(size / number(root, "width"), size / number(root, "height"));
    NodeList shapes = root.getElementsByTagName("*");
    for (int i = 0; i < shapes.getLength(); i++) {
      draw(graphics, (Element) shapes.item(i));
    }
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static void draw(Graphics2D graphics, Element shape) throws IOException {
    switch (shape.getTagName()) {
      case "title" -> {}
      case "rect" -> {
        graphics.setColor(Color.decode(shape.getAttribute("fill")));
        double corner = 2 * number(shape, "rx");
        graphics.fill(
            new RoundRectangle2D.Double(
                number(shape, "x"),
                number(shape, "y"),
                number(shape, "width"),
                number(shape, "height"),
                corner,
                corner));
      }
      case "path" -> {
        Path2D path = path(shape.getAttribute("d"));
        graphics.setColor(Color.decode(shape.getAttribute("fill")));
        graphics.fill(path);
        graphics.setColor(Color.decode(shape.getAttribute("stroke")));
        graphics.setStroke(
            new BasicStroke(
                (float) number(shape, "stroke-width"),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND));
        graphics.draw(path);
      }
      default -> throw new IOException("the icon has a shape that is not understood: " + shape);
    }
  }

  private static Path2D path(String text) throws IOException {
    Path2D path = new Path2D.Double();
    Scanner words = new Scanner(text.replaceAll("([A-Za-z])", " $1 "));
    while (words.hasNext()) {
      switch (words.next()) {
        case "M" -> path.moveTo(words.nextInt(), words.nextInt());
        case "L" -> path.lineTo(words.nextInt(), words.nextInt());
        case "Z" -> path.closePath();
        case String other -> throw new IOException("the icon's path has a step " + other);
      }
    }
    return path;
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  /** Windows: a directory of images, each of them a PNG. */
  private byte[] ico() throws IOException {
    List<Map.Entry<Integer, byte[]>> all = new ArrayList<>(images.entrySet());
    all.removeIf(image -> image.getKey() > 256);
    int offset = 6 + 16 * all.size();
    ByteBuffer head = ByteBuffer.allocate(offset).order(ByteOrder.LITTLE_ENDIAN);
    head.putShort((short) 0).putShort((short) 1).putShort((short) all.size());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Map.Entry<Integer, byte[]> image : all) {
      byte size = image.getKey().byteValue();
      head.put(size).put(size).putShort((short) 0).putShort((short) 1).putShort((short) 32);
      head.putInt(image.getValue().length).putInt(offset);
      offset += image.getValue().length;
    }
    out.write(head.array());
    for (Map.Entry<Integer, byte[]> image : all) {
      out.write(image.getValue());
    }
    return out.toByteArray();
  }

  /** macOS: the file's type and length, then each image with its type and length. */
  private byte[] icns() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(body);
    for (Map.Entry<Integer, byte[]> image : images.entrySet()) {
      String type = APPLE.get(image.getKey());
      if (type != null) {
        out.write(type.getBytes(StandardCharsets.US_ASCII));
        out.writeInt(8 + image.getValue().length);
        out.write(image.getValue());
      }
    }
    ByteBuffer head = ByteBuffer.allocate(8);
    head.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(8 + body.size());
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(head.array());
    body.writeTo(whole);
    return whole.toByteArray();
  }
}
