/** The reference that the target of a discriminator's mapping stands for: it may be the bare name of a schema. */
export function schemaReference(target: string): string {
  return /^[\w.-]+$/.test(target) && !/\.(json|ya?ml)$/i.test(target)
    ? `#/components/schemas/${target}`
    : target;
}
