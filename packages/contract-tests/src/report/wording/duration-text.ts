/** A duration for people: `8 ms`, `4.2 s`, `2 min 5 s`. */
export function durationText(durationMs: number): string {
  // Rounded before it is told which unit fits, so that nothing takes 60 s.
  const milliseconds = Math.round(durationMs);
  if (milliseconds < 1000) return `${milliseconds} ms`;
  const tenths = Math.round(durationMs / 100);
  if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(durationMs / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
