package dev.longhand.notes.wording;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How activations are named in the languages that notes are written in, and what such words say of a letter. */
public final class FunctionWordings {

    private static final String TANH =
            "tanh|hyperbolic tangent|tangens hyperbolicus|hyperbeltangens|tangente hyperbolique"
                    + "|tangente hiperb[oó]lica|tangente iperbolica|tangens hiperboliczny|hiperbolik tanjant"
                    + "|гиперболическ\\p{L}+ тангенс\\p{L}*|双曲正切|雙曲正切|双曲線正接|ハイパボリックタンジェント|하이퍼볼릭\\s*탄젠트|쌍곡\\s*탄젠트";
    private static final String RELU = "relu|rectified linear|rectifier|修正线性|整流线性|整流線形|выпрямител\\p{L}+";
    static final String SIGMOID = "sigm[oó]|logisti|logísti|сигмо|логист|シグモイド|시그모이드|s型";

    /** The function of a word, by the words for it. */
    private static final Map<String, Pattern> WORDS =
            Map.of("tanh", Pattern.compile(TANH), "relu", Pattern.compile(RELU), "sigmoid", Pattern.compile(SIGMOID));

    private static final String NAME = "(?<name>" + TANH + "|" + RELU + "|" + SIGMOID + ")";
    /** What makes an example, or one of several, of what follows. */
    private static final String HEDGE =
            "(?:and|or|not|like|such|e\\.g|und|oder|wie|z\\.\\s?b|nicht|kein\\w*|et|ou|pas|comme|y|o|no"
                    + "|como|e|и|или|не|например|any|some|either|both|instead|for example)\\b";

    private static final String WORD = "(?!" + HEDGE + ")[\\p{L}'’-]+\\s+";
    private static final String IS =
            "(?:is|are|be|denotes?|means|ist|sei|bezeichnet|est|désigne|soit|es|sea|é|è|seja|sia|это|[—–=:]"
                    + "|является|означает|jest|verwenden|benutzen|nehmen|wählen|utilisons|prenons|usamos|utilizamos|tomamos|usiamo"
                    + "|возьм[её]м|примем|выберем|используем|берем|берём)";
    /** Behind a name there is no other one. */
    private static final String ALONE =
            "(?!\\p{L}*\\s*[,/]?\\s*(?:or|oder|ou|o|или|and|und|et|y|и)\\b)(?!\\p{L}*\\s*(?:[/、]|或|和|または|또는))";

    private static final Pattern BEHIND = Pattern.compile(
            "(?U)^[)\\s,]*(?:" + WORD + "){0,5}?" + IS + "\\s+(?:" + WORD + "){0,5}?[(]?" + NAME + ALONE);
    private static final Pattern BEHIND_HAN = Pattern.compile(
            "^\\s*(?:[\\p{L}]{0,8}?)(?:为|為|是|取|用|使用|采用|採用|选用|には|は|として|는|은)[^。⟦、，,.]{0,10}?" + NAME + ALONE);
    private static final Pattern OF_NETWORK =
            Pattern.compile("(?U)(?:activation|aktivierung|activación|attivazione|ativação"
                    + "|активаци|激活函|活性化関数|활성화|aktywacj|aktivasyon|kích hoạt)[^.。!?⟦\\n]{0,30}?" + NAME + ALONE);
    private static final Pattern HEDGED = Pattern.compile("(?U)\\b" + HEDGE + "|例如|比如|たとえば|など|예를");
    private static final Pattern NO_SIGMOID = Pattern.compile(TANH + "|" + RELU);

    private FunctionWordings() {}

    /** The word of the function that a letter is said to be by what stands behind it, in small letters. */
    public static Optional<String> behind(String behind) {
        Matcher words = BEHIND.matcher(behind);
        if (words.find()) {
            return canonical(words.group("name"));
        }
        Matcher han = BEHIND_HAN.matcher(behind);
        return han.find() ? canonical(han.group("name")) : Optional.empty();
    }

    /** The word of the function that the words of a whole note say its activation is. */
    public static Optional<String> ofNetwork(CharSequence text) {
        Matcher said = OF_NETWORK.matcher(text);
        return said.find() && !HEDGED.matcher(said.group()).find() ? canonical(said.group("name")) : Optional.empty();
    }

    /** Whether words name a function that is not the sigmoid, and not the sigmoid beside it. */
    public static boolean nameOther(String words) {
        return NO_SIGMOID.matcher(words).find() && !namesSigmoid(words);
    }

    /** Whether words, in small letters, have one for the sigmoid in them, in any of the languages. */
    public static boolean namesSigmoid(CharSequence words) {
        return Objects.requireNonNull(WORDS.get("sigmoid")).matcher(words).find();
    }

    private static Optional<String> canonical(String name) {
        return WORDS.entrySet().stream()
                .filter(word -> word.getValue().matcher(name).lookingAt())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
