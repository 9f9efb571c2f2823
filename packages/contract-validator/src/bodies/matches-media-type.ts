/** Whether a media type is the one that a contract names, perhaps with wildcards: `text/csv` is `text/*`. */
export function matchesMediaType(mediaType: string, declared: string): boolean {
  const [type = '', subtype = ''] = mediaType.split('/');
  const [wantedType, wantedSubtype] = declared.split('/');
  const isType = wantedType === '*' || wantedType === type;
  return mediaType !== '' && isType && (wantedSubtype === '*' || wantedSubtype === subtype);
}
