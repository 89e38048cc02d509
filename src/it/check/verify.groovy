def log = new File(basedir, "build.log").getText("UTF-8")
assert log =~ /\[WARNING\] src\/book\/01\.md:5:6: .*\[CHK-032\]; write ，/
assert log =~ /\[WARNING\] src\/book\/01\.md:5:12: .*登陆.*\[CHK-036\]; write “登录”/
assert log.contains("Checked target/book/校样.epub")
assert log.contains("Checked target/book/校样.pdf")
assert !log.contains("CHK-012") : "both judges are there"
assert log.contains("The book has 2 warnings, and failOn (-Dhuozi.failOn) allows none")
assert log.contains("There is no e-book in nowhere, so only the sources were checked")
return true
