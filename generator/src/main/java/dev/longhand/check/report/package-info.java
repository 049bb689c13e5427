/** What a check found, and how it is told: as text, JSON, SARIF and an annotated page. */
@NullMarked
package dev.longhand.check.report;

import org.jspecify.annotations.NullMarked;
