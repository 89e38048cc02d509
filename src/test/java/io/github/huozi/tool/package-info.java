/** The programs that open, convert and judge what the tests make: where they are, how they run, and what their absence means. */
package io.github.huozi.tool;
