// All of the stock client.
export { default as createClient } from 'openapi-fetch';
