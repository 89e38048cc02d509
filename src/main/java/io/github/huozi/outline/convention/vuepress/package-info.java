/**
 * Reads sites of VuePress 1 and 2 with common themes, and of VitePress. In comes {@code .vuepress/config.js} or
 * {@code .vitepress/config.mts}, which is read and never run; out comes its sidebar as an outline: several sidebars in the
 * order of the site's navigation, and for a generated sidebar, the order defined by the pages themselves.
 */
@NullMarked
package io.github.huozi.outline.convention.vuepress;

import org.jspecify.annotations.NullMarked;
