import type { Project } from './project.js';

/** Gives the vendor's document the operation `ping`. `success` is its first response, as YAML without indentation. */
export async function addPing(project: Project, success: string): Promise<void> {
  const responses = `${success}\n'401': { $ref: '#/components/responses/Unauthorized' }\n`;
  await project.replace(
    'openapi/upstream.yaml',
    'paths:\n',
    `paths:
  /ping:
    get:
      operationId: ping
      summary: Ping
      responses:
${responses.replaceAll(/^(?=.)/gm, '        ')}`,
  );
}
