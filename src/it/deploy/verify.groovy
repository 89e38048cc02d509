def shelf = new File(basedir, "shelf/io/github/huozi/it/deploy/1.0")
assert new File(shelf, "deploy-1.0.epub").length() > 10_000
assert new File(shelf, "deploy-1.0.pdf").length() > 10_000

// The pom's name is the title of a book that says none.
assert new File(basedir, "target/book").list().toList().containsAll(["一灯如豆.epub", "一灯如豆.pdf"])

// What a reader of the repository gets by coordinates is what was made.
def fetched = new File(basedir, "reader/target/dependency")
["epub", "pdf"].each {
    assert new File(fetched, "deploy-1.0.${it}").bytes == new File(basedir, "target/book/一灯如豆.${it}").bytes
}
def pages = new java.util.zip.ZipFile(new File(fetched, "deploy-1.0-site.zip")).entries().collect { it.name }
assert pages.containsAll(["index.html", "read/index.html", "opds.xml", "download/book.epub", "download/book.pdf"])
return true
