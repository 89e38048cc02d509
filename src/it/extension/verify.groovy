import java.util.zip.ZipFile

def book = new File(basedir, "book/target/book").listFiles().find { it.name.endsWith(".epub") }
def zip = new ZipFile(book)
def texts = zip.entries().findAll { it.name.endsWith(".xhtml") }.collect { zip.getInputStream(it).getText("UTF-8") }
zip.close()
["序", "雨夜", "雪朝"].each { title ->
    assert texts.count { it =~ /<h1[^>]*>[^\n]*${title}(<\/span>)?<\/h1>/ } == 1 : "one chapter is called $title"
}
assert texts.count { it.contains("灯下抄录") } == 3 : "the pass went over each chapter"
assert texts.find { it.contains("檐下雨声长") }.contains("灯前人未眠")

def log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains("02 诗.verse:paragraph 2: 这首诗只有一行 [EXT-001]") : "the check reports in the units of the reader"
return true
