export { createDashboard } from './app.js';
export type { DashboardOptions } from './dashboard-options.js';
export { DashboardStartError } from './server/dashboard-start-error.js';
export type { RunningDashboard } from './server/running-dashboard.js';
export { type StartDashboardOptions, startDashboard } from './server/start-dashboard.js';
