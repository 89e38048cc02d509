/** A real Chromium for tests, and a plain web server for it to look at. */
package io.github.huozi.browser;
