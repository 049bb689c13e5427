package dev.longhand.cli;

import dev.longhand.image.DiagramPicture;
import dev.longhand.typeset.Document;
import dev.longhand.typeset.diagram.Diagram;
import dev.longhand.typeset.diagram.GraphDiagram;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pictures of a document as files beside it. */
final class PictureFiles {

    private PictureFiles() {}

    /**
     * Writes an SVG for each picture.
     *
     * @param base the path that all their names begin with
     * @return their names, in the order of the document
     */
    static List<String> write(Document document, Path base) {
        List<String> names = new ArrayList<>();
        for (Diagram diagram : document.diagrams()) {
            String name = base.getFileName() + (diagram instanceof GraphDiagram ? "-graph" : "") + ".svg";
            OutputFile.write(
                    base.resolveSibling(name), DiagramPicture.of(diagram).svg());
            names.add(name);
        }
        return names;
    }
}
