/**
 * VuePress 1 and 2 with the themes that books have, and VitePress. In comes {@code .vuepress/config.js} or
 * {@code .vitepress/config.mts}, which is read and never run; out comes its sidebar as an outline: several sidebars in the
 * order of the site's navigation, and where a sidebar is to be made of the pages, the order that they say themselves.
 */
@NullMarked
package io.github.huozi.outline.convention.vuepress;

import org.jspecify.annotations.NullMarked;
