/** What a run was made on, as shown in a report. */
export interface Machine {
  readonly cpu: string;
  readonly cores: string;
  readonly memory: string;
  /** One minute's average at the start: above zero, something else was running. */
  readonly load: string;
  readonly os: string;
  readonly node: string;
}
