package dev.longhand.image.ink;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what cannot be had as outlines that look the same everywhere: images, clipping, blending, and text in fonts of
 * the machine.
 */
abstract class OutlineGraphics extends Graphics2D {

    private static final String FONT = "text in a font of the machine";
    private static final String IMAGE = "an image";
    private static final String CLIP = "a clipped shape";

    private static IllegalArgumentException refuse(String what) {
        return new IllegalArgumentException(what + " cannot be drawn as outlines");
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        throw refuse(FONT);
    }

    @Override
    public void drawString(String text, int x, int y) {
        throw refuse(FONT);
    }

    @Override
    public void drawString(String text, float x, float y) {
        throw refuse(FONT);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw refuse(FONT);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw refuse(FONT);
    }

    @Override
    public boolean drawImage(Image image, AffineTransform at, ImageObserver observer) {
        throw refuse(IMAGE);
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        throw refuse(IMAGE);
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform at) {
        throw refuse(IMAGE);
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform at) {
        throw refuse(IMAGE);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw refuse(IMAGE);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw refuse(IMAGE);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
        throw refuse(IMAGE);
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
        throw refuse(IMAGE);
    }

    @Override
    public boolean drawImage(
            Image image,
            int x1,
            int y1,
            int x2,
            int y2,
            int fromX1,
            int fromY1,
            int fromX2,
            int fromY2,
            ImageObserver observer) {
        throw refuse(IMAGE);
    }

    @Override
    public boolean drawImage(
            Image image,
            int x1,
            int y1,
            int x2,
            int y2,
            int fromX1,
            int fromY1,
            int fromX2,
            int fromY2,
            Color background,
            ImageObserver observer) {
        throw refuse(IMAGE);
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw refuse(IMAGE);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw refuse(FONT);
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        throw refuse(CLIP);
    }

    @Override
    public void clip(@Nullable Shape shape) {
        throw refuse(CLIP);
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        throw refuse(CLIP);
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        throw refuse(CLIP);
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        throw refuse(CLIP);
    }

    @Override
    public @Nullable Shape getClip() {
        return null;
    }

    @Override
    public @Nullable Rectangle getClipBounds() {
        return null;
    }

    @Override
    public void setComposite(Composite composite) {
        throw refuse("a blended shape");
    }

    @Override
    public Composite getComposite() {
        return AlphaComposite.SrcOver;
    }

    @Override
    public void setXORMode(Color color) {
        throw refuse("a blended shape");
    }

    /** Painting over what is there is the only mode. */
    @Override
    public void setPaintMode() {}

    @Override
    public FontRenderContext getFontRenderContext() {
        return new FontRenderContext(null, true, true);
    }

    @Override
    public @Nullable GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }

    /** Nothing is held that would have to be let go. */
    @Override
    public void dispose() {}
}
