/**
 * Serializes a body: as JSON, or as form data where the operation takes it or the body holds a `Blob`, which is `{}` in
 * JSON. In form data each property is a part, and each item of an array. A ready `FormData` is passed through.
 */
export function toRequestBody(
  body: unknown,
  mediaType: string | null | undefined,
): string | FormData {
  if (body instanceof FormData) {
    return body;
  }
  const parts = Object.entries(body ?? {}).flatMap(([name, value]) =>
    [value].flat().map((part) => [name, part]),
  );
  if (mediaType !== 'multipart/form-data' && !parts.some(([, part]) => part instanceof Blob)) {
    return JSON.stringify(body);
  }
  const form = new FormData();
  for (const [name, part] of parts) {
    if (part != null) {
      form.append(
        name,
        part instanceof Blob || typeof part !== 'object' ? part : JSON.stringify(part),
      );
    }
  }
  return form;
}
