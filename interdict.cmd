@echo off
rem Runs Interdict from its sources: builds it on first use and whenever a source differs from those of the last build, then runs it.
rem Says nothing unless the build fails. Several may start at once: one builds, the others wait.
setlocal DisableDelayedExpansion
set "root=%~dp0"
set "runs=%root%artifacts\run"

call :is_current
if errorlevel 1 call :build
if errorlevel 1 exit /b 3
set /p build=<"%runs%\current"
dotnet "%runs%\%build%\interdict.dll" %*
exit /b %errorlevel%

rem A copy of the sources of the last good build tells what has changed; robocopy ends with 0 where nothing has.
:is_current
if not exist "%runs%\current" exit /b 1
for %%d in (src data eng) do (
  robocopy "%root%%%d" "%runs%\mirror\%%d" /MIR /L /NJH /NJS /NFL /NDL >nul
  if errorlevel 1 exit /b 1
)
robocopy "%root%." "%runs%\mirror" Directory.Build.props Directory.Packages.props global.json /L /NJH /NJS /NFL /NDL >nul
if errorlevel 1 exit /b 1
exit /b 0

:build
where /q dotnet
if errorlevel 1 (
  echo interdict: the .NET SDK 10 is needed to build it and is not on the PATH, see https://dot.net 1>&2
  exit /b 1
)
if not exist "%runs%" mkdir "%runs%"
:lock
mkdir "%runs%\lock" 2>nul
if errorlevel 1 (
  ping -n 2 127.0.0.1 >nul
  call :is_current
  if not errorlevel 1 exit /b 0
  goto lock
)
call :is_current
if not errorlevel 1 goto unlock
if exist "%runs%\current" del "%runs%\current"
for %%d in (src data eng) do robocopy "%root%%%d" "%runs%\mirror\%%d" /MIR /NJH /NJS /NFL /NDL >nul
robocopy "%root%." "%runs%\mirror" Directory.Build.props Directory.Packages.props global.json /NJH /NJS /NFL /NDL >nul
set "next=build-%random%%random%"
call :publish --use-current-runtime --self-contained false -p:PublishReadyToRun=true
if errorlevel 1 call :publish
if errorlevel 1 (
  findstr /c:"error" "%runs%\log" 1>&2
  echo interdict: the build failed; %runs%\log says more 1>&2
  rmdir "%runs%\lock"
  exit /b 1
)
>"%runs%\current" echo %next%
:unlock
rmdir "%runs%\lock"
exit /b 0

:publish
dotnet publish "%root%src\Interdict.Cli\Interdict.Cli.csproj" -c Release -nologo -v quiet -p:ArtifactsPath="%runs%\build" -p:MachineBuild=true -o "%runs%\%next%" %* >"%runs%\log" 2>&1
exit /b %errorlevel%
