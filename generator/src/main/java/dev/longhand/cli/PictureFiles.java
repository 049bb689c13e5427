package dev.longhand.cli;

import dev.longhand.image.DiagramPicture;
import dev.longhand.image.FormulaImage;
import dev.longhand.image.Picture;
import dev.longhand.typeset.block.Document;
import dev.longhand.typeset.diagram.Diagram;
import dev.longhand.typeset.diagram.GraphDiagram;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pictures and formulas of a document as files beside it, which say in their names what they show. */
final class PictureFiles {

    private static final String PNG = ".png";
    private static final double DENSE = 2;

    private PictureFiles() {}

    /**
     * Writes a file for each picture: {@code BASE-network.svg} and {@code BASE-graph.svg}.
     *
     * @param base the path that all their names begin with
     * @param ending {@code .svg} or {@code .png}
     * @return their names, in the order of the document
     */
    static List<String> diagrams(Document document, Path base, String ending) {
        List<String> names = new ArrayList<>();
        for (Diagram diagram : document.diagrams()) {
            String shown = diagram instanceof GraphDiagram ? "-graph" : "-network";
            String name = base.getFileName() + shown + ending;
            write(DiagramPicture.of(diagram), base.resolveSibling(name), ending);
            names.add(name);
        }
        return names;
    }

    /** Writes a file for each formula: {@code BASE-formula-001.svg}, numbered so that names sort. */
    static void formulas(Document document, Path base, String ending) {
        List<String> formulas = document.formulas();
        int digits = Math.max(3, String.valueOf(formulas.size()).length());
        for (int i = 0; i < formulas.size(); i++) {
            String number = String.format(Locale.ROOT, "%0" + digits + "d", i + 1);
            Path path = base.resolveSibling(base.getFileName() + "-formula-" + number + ending);
            write(FormulaImage.of(formulas.get(i)), path, ending);
        }
    }

    private static void write(Picture picture, Path path, String ending) {
        OutputFile.write(
                path,
                ending.equals(PNG)
                        ? picture.png(Math.min(DENSE, picture.largestScale()))
                        : picture.svg().getBytes(StandardCharsets.UTF_8));
    }
}
