/** Writes a size as people do: `10 MB`. */
export function formatBytes(bytes: number): string {
  const mebibyte = 1024 * 1024;
  return bytes < mebibyte
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${Number((bytes / mebibyte).toFixed(1))} MB`;
}
