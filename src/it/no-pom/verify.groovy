def books = new File(basedir, "target/book").listFiles().toList()
assert books.count { it.name.endsWith(".epub") && it.length() > 10_000 } == 1
assert books.count { it.name.endsWith(".pdf") && it.length() > 10_000 } == 1
assert books.size() == 2 : "only finished files: $books"

def log = new File(basedir, "build.log").getText("UTF-8")
assert log =~ /\[INFO\] target\/book\/.+\.epub \(\d+ kB, fonts \d+ kB\)/
assert log =~ /\[INFO\] target\/book\/.+\.pdf \(\d+ kB, \d+ pages\)/
return true
