package dev.longhand.codegen;

import dev.longhand.network.Network;
import dev.longhand.network.VectorFunction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names for emitted classes where the user gives none: {@code note-002.yaml} becomes {@code Note002}. */
public final class ClassNames {

    private ClassNames() {}

    /** The class of a network. */
    public static String of(Network network) {
        return camel(network.label());
    }

    /** A class for each function of a file, different also where upper and lower case are the same. */
    public static List<String> ofFunctions(Network network, String stem) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (VectorFunction function : network.functions()) {
            String name = stem + camel(function.name().tex());
            String candidate = name;
            for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
                candidate = name + i;
            }
            names.add(candidate);
        }
        return names;
    }

    private static String camel(String text) {
        StringBuilder name = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!plain) {
                start = true;
            } else {
                name.append(start ? Character.toUpperCase(c) : c);
                start = false;
            }
        }
        if (name.length() == 0 || Character.isDigit(name.charAt(0))) {
            name.insert(0, "Network");
        }
        return name.toString();
    }
}
