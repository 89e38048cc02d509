def log = new File(basedir, "build.log").getText("UTF-8")
assert log =~ /\[ERROR\] bad\/book\.yaml:2:1: .*autors.*\[OUT-002\]; .*authors/
assert log =~ /\[ERROR\] bad\/book\.yaml:6:\d+: .*二\.md.*\[OUT-005\]; /
assert log.contains("The book has 2 errors")
assert !(log =~ /\n\tat /) : "a stack trace is of no use to an author"

def books = new File(basedir, "target/book")
assert books.list().toList().sort() == ["book.epub", "book.pdf"]
new java.util.zip.ZipFile(new File(books, "book.epub")).withCloseable { zip ->
    assert zip.entries().any { it.name.endsWith(".opf") && zip.getInputStream(it).getText("UTF-8").contains("好书") }
}
return true
