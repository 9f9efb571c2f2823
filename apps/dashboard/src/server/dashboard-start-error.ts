/** The dashboard could not be started; the message is one line that says what to change. */
export class DashboardStartError extends Error {
  override readonly name = 'DashboardStartError' as const;

  constructor(reason: string, nextStep: string, options?: ErrorOptions) {
    super(`Failed to start the dashboard: ${reason}. ${nextStep}`, options);
  }
}
