package dev.longhand.latex.token;

import java.util.Locale;
import java.util.Set;

/** Which runs of letters are words. */
public final class Vocabulary {

    /** A run of this many letters is a word even if nobody has heard of it. */
    private static final int LONG = 4;

    private static final Set<String> BUILT_IN = WordList.words(
            "Loss loss Cost cost ReLU relu Relu RELU LeakyReLU PReLU ELU elu SELU GELU gelu SiLU Sigmoid",
            "sigmoid sigm logistic softmax Softmax softplus Softplus softsign swish Swish tanh Tanh sinh cosh",
            "exp log ln lg max min argmax argmin sin cos tan sec csc cot arctan sqrt abs sign sgn step target",
            "Target output Output out Out input Input net Net total Total error Error err Err pred true TRUE",
            "True actual diag tr Tr vec rank det dim var Var Cov std mean avg MSE RMSE MAE SSE CE BCE NLL MLP",
            "CNN RNN LSTM GRU BN KL lr LR reg train test new old next prev hid hidden layer bias weight act",
            "conv pool embed attn head Attention Concat concat LayerNorm FFN in obs est ref tot init def");

    private static final Set<String> PROSE = WordList.words(
            "a an and as at because but by else elsewhere for from gives has have hence here if implies is let",
            "of on or other others otherwise since so such that the then therefore thus to we when where",
            "whereas whether which while with yields all given note using also similarly get iff are be it this");

    /** What leads to a condition. */
    private static final Set<String> CONDITION = WordList.words("if for when where whenever with as while");

    /** Labels in other languages that are letters side by side outside scripts: old and new. */
    private static final Set<String> LABELS = Set.of("alt", "neu", "oud");

    private final Set<String> words;

    /** Adds further words to those that formulas usually have. */
    public Vocabulary(Set<String> words) {
        this.words = words;
    }

    /** Whether letters side by side are a word that formulas have, capitals as they are written. */
    public boolean isKnown(String letters) {
        return BUILT_IN.contains(letters) || words.contains(letters);
    }

    /** Whether a run of letters is one name. */
    public boolean isName(String letters) {
        return letters.length() > 1 && (isKnown(letters) || letters.length() >= LONG);
    }

    /** The same inside a script, where letters side by side are indices more often. */
    public boolean isNameInScript(String letters) {
        return LABELS.contains(letters) || (isName(letters) && (isKnown(letters) || !letters.matches("[i-n]{1,6}")));
    }

    /** Whether a word is part of a sentence and no name. */
    public boolean isProse(String word) {
        return PROSE.contains(word.toLowerCase(Locale.ROOT)) && !words.contains(word) && word.length() > 1;
    }

    /** Whether words between formulas are one word that leads to a condition, such as {@code if} or {@code where}. */
    public boolean leadsToCondition(String text) {
        return CONDITION.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a text is letters and nothing else, at least one. */
    public static boolean isLetters(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isLetter);
    }
}
