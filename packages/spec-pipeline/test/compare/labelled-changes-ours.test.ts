import { describe } from 'vitest';
import { judgeLabelledChanges } from './table/judge-labelled-changes.js';

describe('our contract: each labelled change gets the bump that it deserves', () => {
  judgeLabelledChanges('ours');
});
