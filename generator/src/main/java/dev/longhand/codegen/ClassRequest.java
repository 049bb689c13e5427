package dev.longhand.codegen;

import dev.longhand.expr.Name;
import dev.longhand.expr.Rational;
import dev.longhand.network.Loss;
import dev.longhand.network.Network;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * What class is wanted.
 *
 * @param packageName a legal name, or empty for the unnamed package
 * @param className a legal simple name
 * @param sourceLabel the network file's name without its folders
 * @param title one line for people
 * @param settings values of what is not trained
 * @param distribution names of the targets, where they are declared to sum to one; else empty
 * @param textbook operations of textbook backpropagation, where known
 */
public record ClassRequest(
        String packageName,
        String className,
        String sourceLabel,
        String title,
        Map<Name, Rational> settings,
        Set<Name> distribution,
        OptionalInt textbook) {

    public ClassRequest {
        if (!packageName.isEmpty() && !SourceVersion.isName(packageName)) {
            throw new IllegalArgumentException("no package name: " + packageName);
        }
        if (!SourceVersion.isIdentifier(className) || SourceVersion.isKeyword(className)) {
            throw new IllegalArgumentException("no class name: " + className);
        }
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        distribution = Collections.unmodifiableSet(new LinkedHashSet<>(distribution));
    }

    /** The request for a network, or for one of its functions. */
    public static ClassRequest of(Network network, String packageName, String className, String sourceLabel) {
        boolean declared = network.loss().isPresent()
                && network.loss().get() instanceof Loss.CrossEntropy c
                && c.targetsSumToOne();
        return new ClassRequest(
                packageName,
                className,
                sourceLabel,
                network.title(),
                network.settings(),
                declared ? new LinkedHashSet<>(network.targets()) : Set.of(),
                TextbookCost.of(network));
    }
}
