import { describe } from 'vitest';
import { judgeLabelledChanges } from './table/judge-labelled-changes.js';

describe('a document of other shapes: each labelled change gets the bump that it deserves', () => {
  judgeLabelledChanges('bookshop');
});
