/**
 * Entity relationship diagrams of Mermaid ({@code erDiagram}). Statements come in; a graph goes out whose nodes are tables of
 * attributes.
 *
 * @see <a href="https://mermaid.js.org/syntax/entityRelationshipDiagram.html">Mermaid, Entity Relationship Diagrams</a>
 */
@NullMarked
package io.github.huozi.diagram.entity;

import org.jspecify.annotations.NullMarked;
