assert new File(basedir, "target/book").list().toList().sort() == ["我的第一本书.epub", "我的第一本书.pdf"]

def log = new File(basedir, "build.log").getText("UTF-8")
assert !log.contains("[WARNING]")
assert log.contains("There is already a book in ")
assert new File(basedir, "my-book/book.yaml").getText("UTF-8") =~ /identifier: urn:uuid:[0-9a-f-]{36}\n/
return true
