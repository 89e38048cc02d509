/**
 * The state of each file of a folder. In come the sifted files and the selected outline; out comes a {@link
 * io.github.huozi.api.FolderAccount} with one state for each file that could hold text. Once the chapters have been read, and
 * their includes are known, the account is reported.
 */
@NullMarked
package io.github.huozi.outline.account;

import org.jspecify.annotations.NullMarked;
