/**
 * Reports of findings for people and programs. In come the findings of a build or a check and the book's folder; out goes the text
 * of a report in HTML, JSON or SARIF.
 *
 * <ol>
 *   <li>Each finding is put into words, with the line of the source at its position.
 *   <li>A format writes them. The same findings and sources give the same bytes: no clock, no machine, no version.
 * </ol>
 */
@NullMarked
package io.github.huozi.report;

import org.jspecify.annotations.NullMarked;
