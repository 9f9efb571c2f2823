export type { ClientEdge } from './client-edge/client-edge.js';
export type { ClientEdgeOptions } from './client-edge/client-edge-options.js';
export type { Driver, DriverCall } from './client-edge/driver.js';
export { drivers } from './client-edge/drivers.js';
export { openClientEdge } from './client-edge/open-client-edge.js';
export { runClientContract } from './client-edge/run-client-contract.js';

export { ContractError } from './contract/contract-error.js';
export type { CoveragePoint } from './coverage/coverage-point.js';
export type { CoverageReport } from './coverage/coverage-report.js';

export type { AnswerCase, ContractCase, RefusalCase, TrapCase } from './derive/contract-case.js';
export { deriveCases } from './derive/derive-cases.js';
export type { OperationCall } from './derive/operation-call.js';
export type { Refusal } from './derive/refusal.js';
export type { CheckId } from './findings/check-id.js';
export { checks } from './findings/checks.js';
export type { Edge } from './findings/edge.js';
export type { EdgeReport } from './findings/edge-report.js';
export type { ExchangeOptions } from './findings/exchange-options.js';
export type { Finding } from './findings/finding.js';
export type { FindingLevel } from './findings/finding-level.js';
export type { RecordedBody } from './findings/recorded-body.js';
export type {
  RecordedExchange,
  RecordedRequest,
  RecordedResponse,
} from './findings/recorded-exchange.js';
export { fuzzProvider } from './fuzz/fuzz-provider.js';
export type { FuzzProviderOptions } from './fuzz/fuzz-provider-options.js';
export type { Har, HarEntry, HarPair } from './har/har.js';
export { HarError } from './har/har-error.js';
export { renderHar } from './har/render-har.js';
export { toHar } from './har/to-har.js';
export { verifyHar } from './har/verify-har.js';
export type { VerifyHarOptions } from './har/verify-har-options.js';
export type { PrismMock } from './prism/prism-mock.js';
export { prismTraps } from './prism/prism-traps.js';
export { startPrismMock } from './prism/start-prism-mock.js';
export type { PrismTrap, TrapExpectation } from './prism/traps/prism-trap.js';
export { ProviderError } from './provider/provider-error.js';
export type { CaseResult } from './report/case-result.js';
export type { ContractReport } from './report/contract-report.js';
export { type RenderHtmlOptions, renderHtml } from './report/html/render-html.js';
export { renderCoverage } from './report/render-coverage.js';
export { renderCtrf } from './report/render-ctrf.js';
export { renderJson } from './report/render-json.js';
export { renderJunit } from './report/render-junit.js';
export { renderProblems } from './report/render-problems.js';
export { renderSummary } from './report/render-summary.js';
export { renderText } from './report/render-text.js';
export { ReportError } from './report/report-error.js';
export type { ReportOutputs } from './report/report-outputs.js';
export { writeCoverage } from './report/write-coverage.js';
export { writeReports } from './report/write-reports.js';
export {
  type SuggestedCorrection,
  type Suggestions,
  suggestCorrections,
} from './suggest/suggest-corrections.js';
export { type WrittenCorrections, writeCorrections } from './suggest/write-corrections.js';
export { verifyProvider } from './verify/verify-provider.js';
export type { VerifyProgress, VerifyProviderOptions } from './verify/verify-provider-options.js';
