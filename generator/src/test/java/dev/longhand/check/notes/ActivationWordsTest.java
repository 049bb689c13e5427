package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What words of several languages, or an equation of slopes, say the activation is. */
class ActivationWordsTest {

    private static final String VALUE = "\n\n$$h=\\sigma(u)$$\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The nonlinearity $\\sigma$ of this layer is the hyperbolic tangent.",
                "Die Aktivierung $\\sigma$ ist hier der Tangens hyperbolicus.",
                "Als Aktivierung $\\sigma$ verwenden wir den Tangens hyperbolicus.",
                "La fonction $\\sigma$ est la tangente hyperbolique.",
                "La activación $\\sigma$ es la tangente hiperbólica.",
                "A função $\\sigma$ é a tangente hiperbólica.",
                "La funzione $\\sigma$ è la tangente iperbolica.",
                "Здесь $\\sigma$ — гиперболический тангенс.",
                "В качестве активации ($\\sigma$) используем гиперболический тангенс.",
                "激活函数 $\\sigma$ 为双曲正切函数。",
                "活性化関数 $\\sigma$ には tanh を用いる。",
                "여기서 $\\sigma$는 하이퍼볼릭 탄젠트이다.",
                "Здесь в качестве активации ($\\sigma$) примем гиперболический тангенс. Затем $\\sigma'(u)=\\tanh'(u)$.",
                "Here $\\sigma$ is the activation function (tanh).",
                "隐藏层的激活函数为tanh函数。",
                "The slope is $\\sigma'(u)=\\tanh'(u)$."
            })
    void hyperbolicTangent(String said) {
        assertNotEquals(RIGHT, VerdictsOf.last(said + VALUE + "$$\\frac{dh}{du}=h(1-h)$$"));
        assertEquals(RIGHT, VerdictsOf.last(said + VALUE + "$$\\frac{dh}{du}=1-h^2$$"));
        assertEquals(WRONG, VerdictsOf.last(said + VALUE + "$$\\frac{dh}{du}=1+h^2$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Aktivierung $\\sigma$ ist die ReLU.",
                "激活函数 $\\sigma$ 使用 ReLU。",
                "For $\\sigma$, we might take ReLU units."
            })
    void rectifier(String said) {
        assertNotEquals(RIGHT, VerdictsOf.last(said + VALUE + "$$\\frac{dh}{du}=h(1-h)$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Aktivierung $\\sigma$ ist die Sigmoidfunktion, nicht der Tangens hyperbolicus.",
                "Здесь $\\sigma$ — сигмоида.",
                "激活函数 $\\sigma$ 为 sigmoid 函数，输出层使用 tanh。",
                "The gates use $\\sigma$. The cell uses tanh."
            })
    void sigmoidBesideAnother(String said) {
        assertNotEquals(WRONG, VerdictsOf.last(said + VALUE + "$$\\frac{dh}{du}=h(1-h)$$"));
    }

    @Test
    void aFormulaThatHasLostItsFraction() {
        String note = "The units are sigmoid units: $\\sigma(u)=1+e^{-u}1$." + VALUE;
        assertNotEquals(WRONG, VerdictsOf.last(note + "$$\\sigma'(u)=\\sigma(u)(1-\\sigma(u))$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{dh}{du}=-e^{-u}$$"));
        String whole = "The units are sigmoid units: $\\sigma(u)=\\frac{1}{1+e^{-u}}$." + VALUE;
        assertEquals(RIGHT, VerdictsOf.last(whole + "$$\\sigma'(u)=\\sigma(u)(1-\\sigma(u))$$"));
        assertEquals(WRONG, VerdictsOf.last(whole + "$$\\frac{dh}{du}=h(1+h)$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(whole + "$$\\frac{dh}{du}=-e^{-u}$$"));
    }
}
