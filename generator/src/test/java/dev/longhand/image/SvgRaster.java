package dev.longhand.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Paints an SVG from its text, as a viewer would; knows just the elements that pictures consist of. */
final class SvgRaster {

    private static final Pattern TOKEN = Pattern.compile("[a-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private SvgRaster() {}

    static BufferedImage paint(SvgDocument svg, double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(number(svg.root(), "width") * scale),
                (int) Math.ceil(number(svg.root(), "height") * scale),
                BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        Map<String, Path2D> glyphs = new HashMap<>();
        for (Element element : svg.all("*")) {
            if (element.hasAttribute("id")) {
                glyphs.put("#" + element.getAttribute("id"), path(element.getAttribute("d")));
            } else if (element.getTagName().equals("use")) {
                Path2D glyph = glyphs.get(element.getAttribute("xlink:href"));
                graphics.setColor(color(element.getAttribute("fill")));
                graphics.fill(AffineTransform.getTranslateInstance(number(element, "x"), number(element, "y"))
                        .createTransformedShape(glyph));
            } else if (element.hasAttribute("stroke")) {
                graphics.setColor(color(element.getAttribute("stroke")));
                graphics.setStroke(new BasicStroke(
                        (float) number(element, "stroke-width"), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                graphics.draw(path(element.getAttribute("d")));
            } else if (element.getTagName().equals("path")) {
                graphics.setColor(color(element.getAttribute("fill")));
                graphics.fill(path(element.getAttribute("d")));
            }
        }
        graphics.dispose();
        return image;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Color color(String hexadecimal) {
        return hexadecimal.isEmpty() ? Color.BLACK : Color.decode(hexadecimal);
    }

    private static Path2D path(String data) {
        List<String> tokens =
                TOKEN.matcher(data).results().map(MatchResult::group).toList();
        Path2D path = new Path2D.Double();
        int next = 0;
        while (next < tokens.size()) {
            char command = tokens.get(next).charAt(0);
            int numbers = switch (command) {
                case 'h', 'v' -> 1;
                case 'm', 'l' -> 2;
                case 'q' -> 4;
                case 'c' -> 6;
                default -> 0;
            };
            double[] steps = tokens.subList(next + 1, next + 1 + numbers).stream()
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            step(path, command, steps);
            next += 1 + numbers;
        }
        return path;
    }

    private static void step(Path2D path, char command, double[] by) {
        Point2D from = path.getCurrentPoint() == null ? new Point2D.Double() : path.getCurrentPoint();
        double x = from.getX();
        double y = from.getY();
        switch (command) {
            case 'm' -> path.moveTo(x + by[0], y + by[1]);
            case 'l' -> path.lineTo(x + by[0], y + by[1]);
            case 'h' -> path.lineTo(x + by[0], y);
            case 'v' -> path.lineTo(x, y + by[0]);
            case 'q' -> path.quadTo(x + by[0], y + by[1], x + by[2], y + by[3]);
            case 'c' -> path.curveTo(x + by[0], y + by[1], x + by[2], y + by[3], x + by[4], y + by[5]);
            default -> path.closePath();
        }
    }
}
