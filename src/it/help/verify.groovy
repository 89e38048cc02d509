def log = new File(basedir, "build.log").getText("UTF-8")
["huozi:build", "huozi:init", "huozi:help", "huozi.source", "huozi.output", "huozi.formats", "huozi.fileName",
        "huozi.classifier", "huozi.skip"].each { assert log.contains(it) }
return true
