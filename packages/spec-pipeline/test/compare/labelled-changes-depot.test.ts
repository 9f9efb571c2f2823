import { describe } from 'vitest';
import { judgeLabelledChanges } from './table/judge-labelled-changes.js';

describe('a document in OpenAPI 3.1: each labelled change gets the bump that it deserves', () => {
  judgeLabelledChanges('depot');
});
