/** The API key that the client is made with. A mock takes any. */
export const contractApiKey = 'contract-test-key';
