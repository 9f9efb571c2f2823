/** How far a release moves the version: `none` needs no release. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';
