/** How bad a finding is: the contract is broken, the contract does not speak of it, or it is only worth knowing. */
export type FindingLevel = 'violation' | 'undeclared' | 'warning';
