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
 * The input of a publication: metadata, settings and sources in order, none of them read yet. Immutable and thread-safe. Built
 * in code with {@link #builder()}; the publisher makes one from a folder by itself.
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

    /** {@return a builder of a book built in code} */
    public static ManuscriptBuilder builder() {
        return new ManuscriptBuilder();
    }

    /** {@return a builder with the values of this manuscript; sections added to it come after the last one} */
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

    /** {@return the book's metadata} */
    public Metadata metadata() {
        return metadata;
    }

    /** {@return the book's settings} */
    public Settings settings() {
        return settings;
    }

    /** {@return the sections in reading order} */
    public List<Entry> entries() {
        return entries;
    }

    /** {@return the resolver for pictures, style sheets and anything else that the text refers to} */
    public ResourceResolver resources() {
        return files.resources();
    }

    /** {@return the resolver for templates, by their paths below {@code templates}} */
    public ResourceResolver templates() {
        return files.templates();
    }

    /** {@return the fonts that take precedence over those of Huozi, by file name} */
    public Map<String, Binary> fonts() {
        return fonts;
    }

    /** {@return what is left out of the sources} */
    public List<Omission> omissions() {
        return omissions;
    }

    /** {@return how the build treats every file of the folder that could hold text, for a book that comes from a folder} */
    public Optional<FolderAccount> account() {
        return Optional.ofNullable(account);
    }

    /**
     * {@return a copy with other sections}
     *
     * @param others all of them
     */
    public Manuscript withEntries(List<Entry> others) {
        return new Manuscript(metadata, settings, others, files, fonts, omissions, account);
    }

    /** {@return a copy whose files hold no templates, and so no short codes, and which brings no fonts} */
    public Manuscript withoutTemplates() {
        BookFiles plain = files.withTemplates(ResourceResolver.NONE);
        return new Manuscript(metadata, settings, entries, plain, Map.of(), omissions, account);
    }

    /** A section that is not read yet. Immutable. */
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
         * {@return a builder of a section without title and source}
         *
         * @param role the role of the section
         */
        public static Builder builder(Role role) {
            return new Builder(role);
        }

        /** {@return a builder with the values of this entry} */
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

        /** {@return its role} */
        public Role role() {
            return role;
        }

        /** {@return its title, used verbatim in lists and on the page; empty to take it from the source} */
        public Optional<String> title() {
            return title;
        }

        /** {@return its text; empty for a part without an introduction} */
        public Optional<Source> source() {
            return source;
        }

        /** {@return the sections within it, in order} */
        public List<Entry> children() {
            return children;
        }

        /** {@return the position that requests it, such as a line of {@code book.yaml}} */
        public Position position() {
            return position;
        }

        /**
         * {@return its title in another tool's list of chapters: used in lists, while the page keeps the heading of the source;
         * empty if there is no such list}
         */
        public Optional<String> listed() {
            return listed;
        }

        /** {@return the Markdown of the title or of the listed title; empty if that is plain text} */
        public Optional<MarkdownTitle> markdown() {
            return markdown;
        }

        /**
         * {@return the title to use if neither these nor the source supplies one; empty to derive it from the name of the
         * source}
         */
        public Optional<String> fallbackTitle() {
            return fallbackTitle;
        }

        /**
         * {@return a copy with other entries within it}
         *
         * @param others all of them
         */
        public Entry withChildren(List<Entry> others) {
            return toBuilder().children(others).build();
        }

        /**
         * {@return a copy with another role}
         *
         * @param other the role
         */
        public Entry with(Role other) {
            Builder builder = toBuilder();
            builder.role = other;
            return builder.build();
        }

        /**
         * {@return a copy with another title}
         *
         * @param other the title
         */
        public Entry titled(String other) {
            Builder builder = toBuilder().title(other);
            builder.markdown = Optional.empty();
            return builder.build();
        }

        /** Builds an {@link Entry}. Not thread-safe. */
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
             *
             * @param title the title, used verbatim
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
             * Sets the position that requests it.
             *
             * @param position the position
             * @return this builder
             */
            public Builder position(Position position) {
                this.position = position;
                return this;
            }

            /**
             * Sets its title in another tool's list of chapters.
             *
             * @param title the title
             * @return this builder
             */
            public Builder listed(String title) {
                this.listed = Optional.of(title);
                return this;
            }

            /**
             * Sets the Markdown of the title, or of the listed title.
             *
             * @param title the same title with its markup
             * @return this builder
             */
            public Builder markdown(MarkdownTitle title) {
                this.markdown = Optional.of(title);
                return this;
            }

            /**
             * Sets the title to use if nothing else supplies one.
             *
             * @param title the title, such as one derived from the file name
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
