package dev.longhand.check.size;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Letters for sizes that nothing gives a number. */
class ClassesTest {

    @Test
    void areOpenUnlessSomethingFixesThem() {
        Classes classes = new Classes();
        classes.fix(classes.letter("d"), 4);
        classes.letter("m");
        assertEquals(Set.of("m"), classes.openLetters());
    }

    @Test
    void sumsAreAsOpenAsTheirParts() {
        Classes classes = new Classes();
        classes.fix("rows A", 2);
        classes.fix("rows B", 3);
        classes.unite(classes.letter("n"), classes.sum(List.of("rows A", "rows B")));
        classes.unite(classes.letter("k"), classes.sum(List.of("rows A", "rows C")));
        assertEquals(Set.of("k"), classes.openLetters());
    }

    @Test
    void whatIsPartOfItselfIsOpen() {
        Classes classes = new Classes();
        classes.unite(classes.letter("n"), classes.sum(List.of("rows A", "rows B")));
        classes.unite("rows A", Classes.size("n"));
        assertEquals(Set.of("n"), classes.openLetters());
    }
}
