import { isJsonObject, locate } from '@drata-connections/contract-validator/document';
import { contract, type OpenApiDocument } from '@drata-connections/types/contract';

const { components: all = {}, ...rest } = contract;
const paths = Object.fromEntries(
  Object.entries(contract.paths).filter(([path]) => path.startsWith('/connections')),
);

/** The contract with the project's own operations alone, and what they reach: it may hold those of others, too. */
export const ownContract: OpenApiDocument = {
  ...rest,
  paths,
  components: reachedComponents(),
};

/** The security schemes, and every component that is named in the paths or in one that is. */
function reachedComponents(): NonNullable<OpenApiDocument['components']> {
  const reached = new Set<string>();
  visit(paths);
  return Object.fromEntries(
    Object.entries(all).map(([group, components]) => [
      group,
      Object.fromEntries(
        Object.entries(components).filter(
          ([name]) => group === 'securitySchemes' || reached.has(`#/components/${group}/${name}`),
        ),
      ),
    ]),
  );

  function visit(value: unknown): void {
    if (typeof value === 'string') {
      const [component] = /^#\/components\/[^/]+\/[^/]+/.exec(value) ?? [];
      if (component === undefined || reached.has(component)) return;
      reached.add(component);
      visit(locate(contract, component).value);
    } else if (Array.isArray(value) || isJsonObject(value)) {
      for (const child of Object.values(value)) visit(child);
    }
  }
}
