import { parseArgs } from 'node:util';
import { readNumber } from '../read-option.js';
import { reportHelp } from '../report-help.js';
import { reportOptions } from '../report-options.js';
import type { Command } from './command.js';

export const clientCommand: Command = {
  name: 'client',
  summary: "the published client against Prism's mock of the contract",
  help: `drata-contract client [options]

Drives the client of Drata's Connections API against Prism's mock of the contract (unofficial).

Options:
  --contract FILE  Contract to check against, OpenAPI 3.1 as YAML or JSON. Default: the installed one.
  --threshold PERCENT
                   How much of what is declared has to be exercised. Default: 100. What the mock cannot show, or
                   where the document contradicts itself, is excluded: listed with its reason, and not counted.
  -h, --help       Show this help.

Reports:
${reportHelp}

Exit status: 0 the contract is kept, 1 it is broken or not covered, 2 it could not be checked.
`,
  async run(args, output) {
    const { values } = parseArgs({
      args: [...args],
      options: { ...reportOptions, contract: { type: 'string' }, threshold: { type: 'string' } },
    });
    const { contract: file, threshold, ...outputs } = values;
    const [
      { loadContract },
      { prepareOutputs },
      { runClientContract },
      { finishRun },
      { recordHar },
    ] = await Promise.all([
      import('../load-contract.js'),
      import('../../report/prepare-outputs.js'),
      import('../../client-edge/run-client-contract.js'),
      import('../finish-run.js'),
      import('../record-har.js'),
    ]);
    const contract = file === undefined ? undefined : await loadContract(file);
    await prepareOutputs(outputs);
    let done = 0;
    const report = await recordHar(outputs.har, 'client', (exchanges) =>
      runClientContract({
        ...exchanges,
        contract,
        threshold: readNumber('threshold', threshold),
        onCase: () => {
          output.signal?.throwIfAborted();
          done += 1;
          output.progress?.(`Checking the client: ${done} cases`);
        },
      }),
    );
    output.progress?.('');
    // The archive is written already.
    return finishRun({
      reports: [report],
      contract,
      outputs: { ...outputs, har: undefined },
      output,
    });
  },
};
