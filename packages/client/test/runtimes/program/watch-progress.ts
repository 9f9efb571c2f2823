import type { UploadProgress } from '@drata-connections/client';

/** Follows what an upload tells of itself. */
export function watchProgress(): {
  onProgress(progress: UploadProgress): void;
  /** Whether it grew with each piece, and what was said last. */
  result(): { isGrowing: boolean; sentBytes?: number; totalBytes?: number | undefined };
} {
  let last: UploadProgress | undefined;
  let isGrowing = true;
  return {
    onProgress(progress) {
      isGrowing &&= progress.sentBytes > (last?.sentBytes ?? 0);
      last = progress;
    },
    result: () => ({ isGrowing, ...last }),
  };
}
