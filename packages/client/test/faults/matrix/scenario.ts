/** How often a fault strikes: at the first request only, or at each. */
export type Scenario = 'once' | 'always';
