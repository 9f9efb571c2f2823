/** What carries the contract to users: these two are always released together. */
export const contractPackages = ['@drata-connections/types', '@drata-connections/client'] as const;
