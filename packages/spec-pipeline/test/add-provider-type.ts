import type { Project } from './project.js';

/** What the vendor does most often: the enum of provider types gets the value `TEST_PROVIDER`. */
export async function addProviderType(project: Project): Promise<void> {
  await project.replace(
    'openapi/upstream.yaml',
    '        - CUSTOM\n',
    '        - CUSTOM\n        - TEST_PROVIDER\n',
  );
}
