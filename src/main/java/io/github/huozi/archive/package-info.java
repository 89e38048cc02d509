/**
 * The one way into zip files and XML that others have made. In come untrusted bytes; out come the entries of an
 * archive and trees of elements, or an {@link io.github.huozi.archive.ArchiveFault} that says which rule the bytes break.
 * Nothing
 * here touches the file system or the network.
 *
 * <ul>
 *   <li>Zip: the number of entries, the bytes of each and of all, and their ratio to what is stored are counted while they are
 *       inflated, never taken from what the archive says of itself; names that lead out of it, encrypted entries and entries with
 *       duplicate names are rejected.
 *   <li>XML: no entity of a document type is expanded, nothing outside is loaded, and elements within elements are counted.
 * </ul>
 */
@NullMarked
package io.github.huozi.archive;

import org.jspecify.annotations.NullMarked;
