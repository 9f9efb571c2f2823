import type { Finding } from '../findings/finding.js';

/** What is wrong with an answer, before it is known which cases show it. */
export interface Flaw
  extends Pick<
    Finding,
    'check' | 'level' | 'pointer' | 'contractPointer' | 'expected' | 'actual' | 'message'
  > {
  /** Tells flaws of one check at one place apart. Default: nothing. */
  readonly detail?: string;
}
