/**
 * Opens zip files and XML from others. In come untrusted bytes; out come the entries of an archive and trees of
 * elements, or an {@link io.github.huozi.archive.ArchiveFault} that names the broken rule. Nothing
 * here touches the file system or the network.
 *
 * <ul>
 * <li>Zip: the number of entries, the size of each and of all, and their ratio to the stored size are measured while
 * inflating, never taken from the archive's headers; names that lead out of it, encrypted entries and duplicate
 * names are rejected.
 * <li>XML: no entity of a document type is expanded, nothing external is loaded, and the depth of elements is limited.
 * </ul>
 */
@NullMarked
package io.github.huozi.archive;

import org.jspecify.annotations.NullMarked;
