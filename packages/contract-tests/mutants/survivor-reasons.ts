/** Why a fault is not caught, by its id. */
export const survivorReasons: Readonly<Record<string, string>> = {
  'rare-order-filtered':
    'the order is checked over the whole list; asking for each order under each filter would multiply the requests',
  'refused-date-form': 'of the forms that a text may have, one is sent',
  'refused-date-utc': 'of the forms that a text may have, one is sent',
  'access-key-case': 'a key in another case is none of the wrong keys that are tried',
  'path-id-32-bits': 'the ids that are sent are small',
  'path-not-encoded': 'the ids that are sent are whole',
  'people-not-ascii': 'the texts that are sent are ASCII',
  'sent-twice': 'the last request of a call is looked at, not how many there were',
  'sent-again-on-failure': 'the last request of a call is looked at, not how many there were',
  'error-code-lost': 'the `code` of an error is not compared with that of its body',
  'error-code-is-status': 'the `code` of an error is not compared with that of its body',
  'result-total-of-page':
    "the mock answers with the contract's examples, in which the total is that of the page",
};
