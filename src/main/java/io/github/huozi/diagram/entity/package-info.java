/**
 * Entity relationship diagrams of Mermaid ({@code erDiagram}). In go statements; out comes a graph whose nodes are tables of
 * attributes.
 *
 * @see <a href="https://mermaid.js.org/syntax/entityRelationshipDiagram.html">Mermaid, Entity Relationship Diagrams</a>
 */
@NullMarked
package io.github.huozi.diagram.entity;

import org.jspecify.annotations.NullMarked;
