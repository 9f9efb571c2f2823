/** The key that must show up in requests and nowhere else. */
export const apiKey = 'drata-key-7f3a91';
