/** Name of the tracer and the meter, by which a pipeline can tell what this package emits. */
export const instrumentationScope = '@drata-connections/client';
