import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { awsRegions } from '../../infra/settings.ts';
import { SetupError } from '../../infra/setup-error.ts';
import { MachineError, pythonProgram } from './python.ts';
import { synthesizeEveryTemplate } from './templates.ts';

/** What cfn-lint is told to pass over, and why. */
const passedOver = [
  // "Dependency already enforced": the CDK writes a function's role down as a dependency by itself.
  'W3005',
];

/**
 * Has cfn-lint compare every kind of template with AWS's own specification of the resources, in
 * every region that can be set.
 * @returns the exit code
 */
function lint(): number {
  const cfnLint = pythonProgram('cfn-lint');
  const folder = mkdtempSync(join(tmpdir(), 'hamstring-coach-templates-'));
  try {
    const templates = synthesizeEveryTemplate(folder);
    const { status, stdout, stderr } = spawnSync(
      cfnLint,
      [
        ...['--regions', ...Object.values(awsRegions)],
        ...['--ignore-checks', ...passedOver],
        ...['--', ...templates.map(({ file }) => file)],
      ],
      { encoding: 'utf8' },
    );
    if (status === 0) {
      console.log(`cfn-lint finds nothing in ${templates.length} templates:`);
      for (const { name } of templates) console.log(`  ${name}`);
      return 0;
    }
    const found = `${stdout}${stderr}`.trim();
    console.error(
      templates.reduce((text, { name, file }) => text.replaceAll(file, name), found) ||
        'cfn-lint could not be run.',
    );
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = lint();
} catch (error) {
  if (!(error instanceof MachineError || error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
