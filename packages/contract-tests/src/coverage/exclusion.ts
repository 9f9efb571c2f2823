/** Why a point is left out of coverage: nobody can exercise it here, whatever the client does. */
export interface Exclusion {
  /** Whose fault it is: the mock cannot show it, or the document contradicts itself. */
  readonly by: 'mock' | 'document';
  readonly reason: string;
}
