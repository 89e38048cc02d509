import java.security.MessageDigest

def site = new File(basedir, "target/book/site")
["index.html", "en/index.html", "read/index.html", "read/search.js", "opds.xml", "download/book.epub", "download/book.pdf"].each {
    assert new File(site, it).length() > 0 : it
}

// The site holds the very files that were made.
new File(site, "SHA256SUMS").eachLine { line ->
    def (sum, path) = line.split("  ")
    def digest = MessageDigest.getInstance("SHA-256").digest(new File(site, path).bytes)
    assert digest.encodeHex().toString() == sum : path
}
assert new File(site, "download/book.epub").bytes == new File(basedir, "target/book/窗下.epub").bytes

def log = new File(basedir, "build.log").getText("UTF-8")
assert log =~ /\[INFO\] target\/book\/site \(/
assert new File(basedir, "target/book/site.zip").length() > 100_000
return true
