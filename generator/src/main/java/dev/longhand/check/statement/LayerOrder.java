package dev.longhand.check.statement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/** Which letters number units of layers behind those of which others: by equations that lead from one to the next, and by weights. */
final class LayerOrder {

    /** What an equation says counts more than any weight whose indices may be the wrong way round. */
    private static final int SAID = 1000;

    private final Map<String, Map<String, Integer>> votes = new TreeMap<>();

    /** Takes in that an equation leads from the units of one letter to those of another. */
    void lead(String source, String target) {
        vote(source, target, SAID);
    }

    /** Takes in a weight from a unit of one letter to one of another. */
    void weigh(String source, String target) {
        vote(source, target, 1);
    }

    private void vote(String source, String target, int count) {
        votes.computeIfAbsent(source, letter -> new TreeMap<>()).merge(target, count, Integer::sum);
        votes.computeIfAbsent(target, letter -> new TreeMap<>());
    }

    /** The layers of the letters, counted from that of one of them; none where they contradict each other. */
    Map<String, Integer> layers(String start) {
        Map<String, Integer> layers = new TreeMap<>(Map.of(start, 0));
        Deque<String> open = new ArrayDeque<>(layers.keySet());
        while (!open.isEmpty()) {
            String letter = open.remove();
            int own = layers.getOrDefault(letter, 0);
            for (String other : votes.keySet()) {
                int ahead = Integer.signum(votes(letter, other) - votes(other, letter));
                if (ahead != 0) {
                    Integer known = layers.putIfAbsent(other, own + ahead);
                    if (known == null) {
                        open.add(other);
                    } else if (known != own + ahead) {
                        return Map.of();
                    }
                }
            }
        }
        return layers;
    }

    private int votes(String source, String target) {
        return votes.getOrDefault(source, Map.of()).getOrDefault(target, 0);
    }
}
