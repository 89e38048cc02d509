assert !new File(basedir, "target").exists()
assert new File(basedir, "build.log").getText("UTF-8").contains("No book is made")
return true
