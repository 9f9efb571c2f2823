// Everything that the client's main entry exports.
export * from '@drata-connections/client';
