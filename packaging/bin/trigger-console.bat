@echo off
rem Starts Trigger Console: finds a JDK 25 or newer and runs the program with it.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "APP=%%~fI"
set "JDK="

if defined TRIGGER_CONSOLE_JAVA (
  call :look "%TRIGGER_CONSOLE_JAVA%"
  if not defined JDK goto named
  goto run
)

if defined JAVA_HOME call :look "%JAVA_HOME%"
for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft" "OpenJDK") do (
  for /d %%J in ("%ProgramFiles%\%%~V\*") do call :look "%%~J"
)
for /d %%J in ("%USERPROFILE%\.jdks\*") do call :look "%%~J"
for /d %%J in ("%USERPROFILE%\scoop\apps\*jdk*") do call :look "%%~J\current"
for /f "delims=" %%J in ('where java 2^>nul') do for %%H in ("%%~dpJ..") do call :look "%%~fH"
if not defined JDK goto missing

:run
"%JDK%\bin\java.exe" "@%APP%\lib\java.options" "-XX:AOTCache=%APP%\lib\trigger-console.aot" -p "%APP%\lib\javafx" -cp "%APP%\lib\*" triggerconsole.Main %*
exit /b %ERRORLEVEL%

:named
echo Trigger Console needs a JDK 25 or newer, but TRIGGER_CONSOLE_JAVA names "%TRIGGER_CONSOLE_JAVA%", which is none. 1>&2
exit /b 3

:missing
echo Trigger Console needs a JDK 25 or newer and found none: install one, or name its folder in TRIGGER_CONSOLE_JAVA. 1>&2
exit /b 3

rem Remembers the first folder that is the home of a JDK of version 25 to 99; its file "release" tells.
:look
if defined JDK exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul && set "JDK=%~1"
exit /b 0
