/** What the program of the process test has to do: meet one fault with every call. */
export interface Task {
  readonly fault: string;
  readonly baseUrl: string;
  /** Whether no answer ever comes. */
  readonly isSlow: boolean;
  /** Whether the caller aborts as soon as the client waits for the next attempt. */
  readonly isAborted: boolean;
}
