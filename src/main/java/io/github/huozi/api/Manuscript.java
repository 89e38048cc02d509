package io.github.huozi.api;

import io.github.huozi.book.Metadata;
import io.github.huozi.book.Role;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.BookFiles;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person hands in: metadata, settings and sources in order, nothing read yet. Immutable and safe for use by several
 * threads. Put together by hand with {@link #builder()}; the publisher makes one of a folder by itself.
 */
public final class Manuscript {

    private final Metadata metadata;
    private final Settings settings;
    private final List<Entry> entries;
    private final BookFiles files;
    private final Map<String, Binary> fonts;
    private final List<Omission> omissions;
    private final @Nullable FolderAccount account;

    Manuscript(
            Metadata metadata,
            Settings settings,
            List<Entry> entries,
            BookFiles files,
            Map<String, Binary> fonts,
            List<Omission> omissions,
            @Nullable FolderAccount account) {
        this.metadata = metadata;
        this.settings = settings;
        this.entries = List.copyOf(entries);
        this.files = files;
        this.fonts = Map.copyOf(fonts);
        this.omissions = List.copyOf(omissions);
        this.account = account;
    }

    /** {@return a builder of a book that is put together by hand} */
    public static ManuscriptBuilder builder() {
        return new ManuscriptBuilder();
    }

    /** {@return a builder that begins with all of this; what is added comes after the last section} */
    public ManuscriptBuilder toBuilder() {
        ManuscriptBuilder builder = new ManuscriptBuilder()
                .metadata(metadata)
                .settings(settings)
                .entries(entries)
                .resources(files.resources())
                .templates(files.templates())
                .omissions(omissions);
        account().ifPresent(builder::account);
        fonts.forEach(builder::font);
        return builder;
    }

    /** {@return what the book says of itself} */
    public Metadata metadata() {
        return metadata;
    }

    /** {@return how it is to be made} */
    public Settings settings() {
        return settings;
    }

    /** {@return the sections in reading order} */
    public List<Entry> entries() {
        return entries;
    }

    /** {@return where pictures, style sheets and whatever else its text names are read from} */
    public ResourceResolver resources() {
        return files.resources();
    }

    /** {@return where templates are read from, by their paths below {@code templates}} */
    public ResourceResolver templates() {
        return files.templates();
    }

    /** {@return the fonts that come before those of Huozi, by file name} */
    public Map<String, Binary> fonts() {
        return fonts;
    }

    /** {@return what of the sources is left out} */
    public List<Omission> omissions() {
        return omissions;
    }

    /** {@return what has become of every file of its folder that could hold text, for a book that comes from one} */
    public Optional<FolderAccount> account() {
        return Optional.ofNullable(account);
    }

    /**
     * {@return the same with other sections}
     *
     * @param others all of them
     */
    public Manuscript withEntries(List<Entry> others) {
        return new Manuscript(metadata, settings, others, files, fonts, omissions, account);
    }

    /** A section to be. Immutable. */
    public static final class Entry {

        private final Role role;
        private final Optional<String> title;
        private final Optional<Source> source;
        private final List<Entry> children;
        private final Position position;
        private final Optional<String> listed;
        private final Optional<MarkdownTitle> markdown;
        private final Optional<String> fallbackTitle;

        private Entry(Builder from) {
            role = from.role;
            title = from.title;
            source = from.source;
            children = from.children;
            position = from.position;
            listed = from.listed;
            markdown = from.markdown;
            fallbackTitle = from.fallbackTitle;
        }

        /**
         * {@return a builder of a section that has neither title nor source yet}
         *
         * @param role what it is
         */
        public static Builder builder(Role role) {
            return new Builder(role);
        }

        /** {@return a builder that begins with all of this} */
        public Builder toBuilder() {
            Builder builder = new Builder(role);
            builder.title = title;
            builder.source = source;
            builder.children = children;
            builder.position = position;
            builder.listed = listed;
            builder.markdown = markdown;
            builder.fallbackTitle = fallbackTitle;
            return builder;
        }

        /** {@return what it is} */
        public Role role() {
            return role;
        }

        /** {@return its title, taken as it is, in lists and on the page; nothing to take it from the source} */
        public Optional<String> title() {
            return title;
        }

        /** {@return its text; nothing for a part without an introduction} */
        public Optional<Source> source() {
            return source;
        }

        /** {@return the sections within it, in order} */
        public List<Entry> children() {
            return children;
        }

        /** {@return where it was asked for, such as a line of {@code book.yaml}} */
        public Position position() {
            return position;
        }

        /**
         * {@return what another tool's list of chapters calls it: its title in lists, while the page keeps the heading of the
         * source; nothing when there is no such list}
         */
        public Optional<String> listed() {
            return listed;
        }

        /** {@return the title or what it is listed as, in Markdown; nothing where these are plain text} */
        public Optional<MarkdownTitle> markdown() {
            return markdown;
        }

        /**
         * {@return the title when none of these nor the source says one; nothing to take what the name of the source tells}
         */
        public Optional<String> fallbackTitle() {
            return fallbackTitle;
        }

        /**
         * {@return the same entry with other entries within it}
         *
         * @param others all of them
         */
        public Entry withChildren(List<Entry> others) {
            return toBuilder().children(others).build();
        }

        /**
         * {@return the same entry in another role}
         *
         * @param other the role
         */
        public Entry with(Role other) {
            Builder builder = toBuilder();
            builder.role = other;
            return builder.build();
        }

        /**
         * {@return the same entry under another title}
         *
         * @param other the title
         */
        public Entry titled(String other) {
            Builder builder = toBuilder().title(other);
            builder.markdown = Optional.empty();
            return builder.build();
        }

        /** Builds an {@link Entry}. Not safe for use by several threads. */
        public static final class Builder {

            private Role role;
            private Optional<String> title = Optional.empty();
            private Optional<Source> source = Optional.empty();
            private List<Entry> children = List.of();
            private Position position = Position.BOOK;
            private Optional<String> listed = Optional.empty();
            private Optional<MarkdownTitle> markdown = Optional.empty();
            private Optional<String> fallbackTitle = Optional.empty();

            private Builder(Role role) {
                this.role = role;
            }

            /**
             * Sets its title.
             * @param title taken as it is
             * @return this builder
             */
            public Builder title(String title) {
                this.title = Optional.of(title);
                return this;
            }

            /**
             * Sets its text.
             * @param source the text
             * @return this builder
             */
            public Builder source(Source source) {
                this.source = Optional.of(source);
                return this;
            }

            /**
             * Sets the sections within it.
             * @param children in order
             * @return this builder
             */
            public Builder children(List<Entry> children) {
                this.children = List.copyOf(children);
                return this;
            }

            /**
             * Sets where it was asked for.
             * @param position the place
             * @return this builder
             */
            public Builder position(Position position) {
                this.position = position;
                return this;
            }

            /**
             * Sets what another tool's list of chapters calls it.
             * @param title its title in lists
             * @return this builder
             */
            public Builder listed(String title) {
                this.listed = Optional.of(title);
                return this;
            }

            /**
             * Sets what the title, or what another tool's list calls it, is in Markdown.
             * @param title the same title with its markup
             * @return this builder
             */
            public Builder markdown(MarkdownTitle title) {
                this.markdown = Optional.of(title);
                return this;
            }

            /**
             * Sets the title when nothing else says one.
             * @param title such as what the name of its file tells
             * @return this builder
             */
            public Builder fallbackTitle(String title) {
                this.fallbackTitle = Optional.of(title);
                return this;
            }

            /** {@return the entry} */
            public Entry build() {
                return new Entry(this);
            }
        }
    }
}
