/** Calls what watches a call: whatever it throws, or rejects with later, must not break the call or the process. */
export async function tell(watcher: () => unknown): Promise<void> {
  try {
    await watcher();
  } catch {}
}
