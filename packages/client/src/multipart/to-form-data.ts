/**
 * Serializes the body of a `multipart/form-data` operation: one part a property, one part an item of an array. A ready
 * `FormData` is passed through. openapi-fetch would send JSON, in which a `Blob` becomes `{}`.
 */
export function toFormData(body: unknown): FormData {
  if (body instanceof FormData) {
    return body;
  }
  const form = new FormData();
  for (const [name, value] of Object.entries(body ?? {})) {
    for (const part of Array.isArray(value) ? value : [value]) {
      if (part instanceof Blob) {
        form.append(name, part);
      } else if (part != null) {
        form.append(name, typeof part === 'object' ? JSON.stringify(part) : String(part));
      }
    }
  }
  return form;
}
