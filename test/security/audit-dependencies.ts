/**
 * `npm run audit`: asks the registry which deployed packages are known to be unsafe. Exit 1 for one of high or critical severity.
 * Where no registry answers, it says that nothing was checked and ends well: a machine that is offline must be able to build.
 */
import { spawnSync } from 'node:child_process';

interface Answer {
  vulnerabilities?: Record<string, { severity: string; via: (string | { title?: string; url?: string })[] }>;
  /** Of npm, when it got no answer. */
  message?: string;
}

const GRAVE = ['high', 'critical'];
const COMMAND = ['audit', '--omit=dev', '--json', '--fetch-retries=1', '--fetch-timeout=20000'];

function ask(): Answer {
  const { stdout, error } = spawnSync('npm', COMMAND, { encoding: 'utf8', timeout: 60_000 });
  try {
    return JSON.parse(stdout);
  } catch {
    return { message: error?.message ?? 'npm said nothing that can be read' };
  }
}

const { vulnerabilities, message } = ask();
const print = (line: string) => void process.stdout.write(`audit: ${line}\n`);
if (!vulnerabilities) print(`SKIPPED, nothing was checked: ${message ?? 'no registry answered'}`);
else {
  const all = Object.entries(vulnerabilities);
  const grave = all.filter(([, { severity }]) => GRAVE.includes(severity));
  for (const [name, { severity, via }] of all)
    print(
      `${name}: ${severity}: ${via.map((one) => (typeof one === 'string' ? `by ${one}` : (one.title ?? one.url))).join('; ')}`,
    );
  print(`${all.length} known, ${grave.length} of them high or critical.`);
  process.exitCode = grave.length ? 1 : 0;
}
