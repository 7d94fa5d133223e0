/** The commands that act on this machine: on files, or by running the system. */
import { type Commands, dataFolder, needed } from './asked.ts';

export const LOCAL_COMMANDS: Commands = {
  async split({ files, print, complain }) {
    needed(files[0], 'FILE');
    return (await import('./offline.ts')).split(files, print, complain);
  },
  async rights({ files, values, print }) {
    const file = needed(files[0], 'FILE.jsonl');
    (await import('./offline.ts')).rights(file, values.odrl ? new Date().toISOString() : null, print);
    return true;
  },
  async match({ values, print, complain }) {
    const [registered, queries] = [needed(values.registered, '--registered'), needed(values.queries, '--queries')];
    (await import('./offline.ts')).match(registered, queries, print, complain);
    return true;
  },
  async check({ files, values, print, complain }) {
    const [file, partnerId] = [needed(files[0], 'FILE'), needed(values.partner, '--partner')];
    const { DEMO_REGISTER, readRegister } = await import('./demo-register.ts');
    const register = readRegister(values.register ?? DEMO_REGISTER);
    const { check } = await import('./offline.ts');
    await check({ file, partnerId, register, at: new Date().toISOString() }, print, complain);
    return true;
  },
  async start({ values, complain }) {
    return (await import('./start.ts')).start(dataFolder(values), complain);
  },
  async demo({ values, write }) {
    return (await import('./demo.ts')).demo(values.data ?? '.build/demo-data', (line) => write(`${line}\n`));
  },
};
