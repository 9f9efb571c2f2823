import { clientCommand } from './client-command.js';
import type { Command } from './command.js';
import { fuzzCommand } from './fuzz-command.js';
import { verifyCommand } from './verify-command.js';

/** What `drata-contract` can do: one command for each edge of the contract. */
export const commands: readonly Command[] = [clientCommand, verifyCommand, fuzzCommand];
