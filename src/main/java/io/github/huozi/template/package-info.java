/**
 * FreeMarker, set up once and safely; a user's own templates come before ours. In goes the name of a template with plain
 * maps, lists and strings, out comes XML.
 */
@NullMarked
package io.github.huozi.template;

import org.jspecify.annotations.NullMarked;
