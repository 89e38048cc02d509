/**
 * Accounts for each file in a folder. In come the files that the sifting judged and the outline that was chosen; out
 * comes a {@link io.github.huozi.api.FolderAccount}, in which each file that could hold text has one state. Once the chapters
 * have been read and the files that they include are known, findings about the account follow.
 */
@NullMarked
package io.github.huozi.outline.account;

import org.jspecify.annotations.NullMarked;
