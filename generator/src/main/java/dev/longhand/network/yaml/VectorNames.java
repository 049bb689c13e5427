package dev.longhand.network.yaml;

import dev.longhand.expr.Name;
import java.util.List;
import java.util.Optional;

/**
 * The names of the inputs or the targets.
 *
 * @param vector the name of the whole, if the file gives one
 */
record VectorNames(List<Name> names, Optional<Name> vector) {}
