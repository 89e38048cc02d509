/**
 * The only access to zip files and XML from outside. In come untrusted bytes; out come the entries of an archive and trees of
 * elements, or an {@link io.github.huozi.archive.ArchiveFault} with the broken rule. Nothing here uses the file system or the
 * network.
 *
 * <ul>
 * <li>Zip: the number of entries, the bytes of each and of all, and the compression ratio are counted while inflating,
 * regardless of the sizes in the archive; names that lead out of it, encrypted entries and entries with duplicate names are
 * rejected.
 * <li>XML: entities of a document type are not expanded, external resources are not loaded, and nesting is limited.
 * </ul>
 */
@NullMarked
package io.github.huozi.archive;

import org.jspecify.annotations.NullMarked;
