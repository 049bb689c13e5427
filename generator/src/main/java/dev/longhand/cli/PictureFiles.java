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
     * @param numbered whether they are numbered as what comes before the first formula, the plain name being taken
     * @return their names, in the order of the document
     */
    static List<String> write(Document document, Path base, boolean numbered) {
        List<String> names = new ArrayList<>();
        for (Diagram diagram : document.diagrams()) {
            boolean graph = diagram instanceof GraphDiagram;
            String ending = numbered ? graph ? "-000-graph" : "-000-network" : graph ? "-graph" : "";
            String name = base.getFileName() + ending + ".svg";
            OutputFile.write(
                    base.resolveSibling(name), DiagramPicture.of(diagram).svg());
            names.add(name);
        }
        return names;
    }
}
