["one", "two"].each { module ->
    def books = new File(basedir, "$module/target/book").list().toList().sort()
    assert books == ["${module}.epub".toString(), "${module}.pdf".toString()]
}
assert !new File(basedir, "target").exists()

def log = new File(basedir, "build.log").getText("UTF-8")
assert !log.contains("not marked") && !log.contains("thread-safe") : "Maven warns of goals that are not thread-safe"
return true
