/** FreeMarker, set up once and safely; a user's own templates come before ours. */
@NullMarked
package io.github.huozi.template;

import org.jspecify.annotations.NullMarked;
