/**
 * What has become of each file of a folder. In come the files that the sifting judged and the outline that was chosen; out
 * comes a {@link io.github.huozi.api.FolderAccount}, in which each file that could hold text has one state, and later, when the
 * chapters have been read and it is known which files they include, what is to be said of it.
 */
@NullMarked
package io.github.huozi.outline.account;

import org.jspecify.annotations.NullMarked;
