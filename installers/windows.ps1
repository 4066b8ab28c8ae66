# Packs Drumbeat for Windows as an installer (.msi). Run on Windows with the WiX toolset installed, which jpackage asks for.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..")

mvn -q -Pdist -DskipTests package
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
mvn -q -Pdist validate exec:exec@installer -Dtype=msi
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
Get-ChildItem target/dist/*.msi
