/**
 * FreeMarker, configured once and safely. In come the name of a template and plain maps, lists and strings; out comes XML.
 * A user's own templates take precedence over the bundled ones.
 */
@NullMarked
package io.github.huozi.template;

import org.jspecify.annotations.NullMarked;
