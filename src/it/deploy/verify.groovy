def shelf = new File(basedir, "shelf/io/github/huozi/it/deploy/1.0")
assert new File(shelf, "deploy-1.0.epub").length() > 10_000
assert new File(shelf, "deploy-1.0.pdf").length() > 10_000

// The pom's name is the title of a book that says none.
assert new File(basedir, "target/book").list().toList().containsAll(["一灯如豆.epub", "一灯如豆.pdf"])
return true
