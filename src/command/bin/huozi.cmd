@echo off
rem Runs Huozi. JAVA_HOME or java on the path, 17 or later; HUOZI_OPTS has more options for java, such as -Xmx2g.
setlocal
set "HUOZI_HOME=%~dp0.."
set "HUOZI_JAVA=java"
if not "%JAVA_HOME%" == "" set "HUOZI_JAVA=%JAVA_HOME%\bin\java.exe"
"%HUOZI_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 -Xshare:auto -XX:-UsePerfData ^
  -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dslf4j.internal.verbosity=ERROR %HUOZI_OPTS% ^
  -cp "%HUOZI_HOME%\lib\*;%HUOZI_HOME%\extensions\*" io.github.huozi.command.HuoziCommand %*
exit /b %ERRORLEVEL%
