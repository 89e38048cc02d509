// What an earlier run fetched would be taken for what this one deploys.
new File(localRepositoryPath, "io/github/huozi/it/deploy").deleteDir()
return true
