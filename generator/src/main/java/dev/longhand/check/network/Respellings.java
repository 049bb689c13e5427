package dev.longhand.check.network;

import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Quantity;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What names stand for in a network file that spells them otherwise. */
public final class Respellings {

    private final NetworkNames file;
    private final Aliases aliases;

    /** Looks names up in a file under the spellings that {@code aliases} finds for them. */
    public Respellings(NetworkNames file, Aliases aliases) {
        this.file = file;
        this.aliases = aliases;
    }

    /** What a name stands for under another spelling. */
    public Optional<Quantity> of(WrittenName name, Map<String, Integer> bound, Choices choices) {
        List<Aliases.Alias> others = aliases.of(name, bound);
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<Choices.Option> options = new ArrayList<>();
        for (Aliases.Alias alias : others) {
            options.add(new Choices.Option(name.key(bound) + " is " + alias.key(), alias.isUsual(), alias.isSure()));
        }
        Aliases.Alias first = others.get(0);
        boolean isOnly = others.size() == 1 && !(first.isUsual() && first.isSure());
        int taken =
                choices.pick("alias " + name.key(bound), isOnly ? List.of(options.get(0), options.get(0)) : options);
        return Optional.of(file.quantity(
                        others.get(Math.min(taken, others.size() - 1)).key())
                .orElseThrow());
    }

    /** b_3 in a document that also has B_3 may be either. */
    public Quantity caseVariant(Quantity found, WrittenName name, Map<String, Integer> bound, Choices choices) {
        String key = name.key(bound);
        List<String> others = aliases.likewise(key);
        if (others.isEmpty() || file.quantity(key).isEmpty()) {
            return found;
        }
        List<Choices.Option> options = new ArrayList<>(List.of(Choices.Option.PLAIN));
        others.forEach(other -> options.add(new Choices.Option(key + " is " + other, false)));
        int taken = choices.pick("case of " + key, options);
        return taken == 0 ? found : file.quantity(others.get(taken - 1)).orElse(found);
    }
}
