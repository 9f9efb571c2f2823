/** What `--help` says about the options that name reports. */
export const reportHelp = `  --html FILE      One page for people: matrix, findings, exchanges, coverage.
  --junit FILE     JUnit XML, for CI systems.
  --ctrf FILE      Common Test Report Format (ctrf.io), JSON.
  --json FILE      Everything, as JSON.
  --har FILE       The exchanges as HTTP Archive 1.2, the key redacted.
  --coverage DIR   coverage.json and coverage.txt.
  --suggest DIR    Corrections (OpenAPI Overlay 1.0) that would make the contract agree.`;
