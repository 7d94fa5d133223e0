/**
 * `npm run audit`: asks the registry which deployed packages are known to be unsafe. Exit 1 for one of high or critical severity.
 * Without a registry to ask it says so and ends well: a machine that is offline must be able to build.
 */
import { spawnSync } from 'node:child_process';

interface Answer {
  vulnerabilities?: Record<string, { severity: string; via: (string | { title?: string; url?: string })[] }>;
}

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 60_000 });
let answer: Answer = {};
try {
  answer = JSON.parse(stdout);
} catch {
  // Not even JSON: no registry.
}
const print = (line: string) => void process.stdout.write(`${line}\n`);
if (!answer.vulnerabilities) print('audit: no registry answered; nothing was checked.');
else {
  const grave = Object.entries(answer.vulnerabilities).filter(([, { severity }]) =>
    ['high', 'critical'].includes(severity),
  );
  for (const [name, { severity, via }] of grave) {
    print(
      `audit: ${name}: ${severity}: ${via.map((one) => (typeof one === 'string' ? one : (one.title ?? one.url))).join('; ')}`,
    );
  }
  print(`audit: ${Object.keys(answer.vulnerabilities).length} known, ${grave.length} of them high or critical.`);
  process.exitCode = grave.length ? 1 : 0;
}
