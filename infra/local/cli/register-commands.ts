/** The commands that ask or change the register. */
import { type Asked, type Commands, needed } from './asked.ts';

const now = () => new Date().toISOString();

/** What is wrong with a row stands in its line; told besides, where errors are looked for. */
const tellProblems =
  (complain: Asked['complain']) =>
  ({ row, problems }: { row: number; problems: readonly string[] }) => {
    if (problems.length) complain(`Row ${row}: ${problems.join('; ')}`);
  };

export const REGISTER_COMMANDS: Commands = {
  async register({ files, values, system, print, complain }) {
    const [file, holder] = [needed(files[0], 'FILE'), needed(values.holder, '--holder')];
    const { registerWorks } = await import('./register-works.ts');
    const registered = await registerWorks(await system(), file, holder, complain);
    print(registered);
    return registered.refused.length === 0;
  },
  async license({ files, values, system, print, complain }) {
    const { exportLicenses, importLicenses } = await import('./license-files.ts');
    if (files[0] === 'export') {
      const partner = needed(values.partner, '--partner');
      print(await exportLicenses(await system(), partner));
      return true;
    }
    const file = needed(files[0] === 'import' ? files[1] : undefined, 'import FILE, or export,');
    const lines = await importLicenses(await system(), file, now(), values['dry-run'] === true);
    lines.forEach(print);
    lines.forEach(tellProblems(complain));
    return lines.every(({ ok }) => ok);
  },
  async coverage({ values, system, print }) {
    const { askCoverage } = await import('./ask-register.ts');
    const { holder, work, use, words, language, channel, place, territory, date } = values;
    const asked = { holder, work, use, words, language, channel, place, territory, date };
    const partner = needed(values.partner, '--partner');
    print(await askCoverage(await system(), { partner, ...asked }, now()));
    return true;
  },
  async impact({ files, system, print, complain }) {
    const file = needed(files[0], 'FILE');
    const [{ readLicenseFile }, { askImpact }] = await Promise.all([
      import('./license-files.ts'),
      import('./ask-register.ts'),
    ]);
    const { licenses, report } = readLicenseFile(file, now());
    const bad = report.filter(({ ok }) => !ok);
    bad.forEach(print);
    bad.forEach(tellProblems(complain));
    (await askImpact(await system(), licenses, complain)).forEach(print);
    return bad.length === 0;
  },
  async kill({ files, system, print }) {
    const work = needed(files[0], 'WORK');
    print(await (await import('./license-files.ts')).withdrawWork(await system(), work));
    return true;
  },
};
