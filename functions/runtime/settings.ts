/** The environment of a function: read as strings, then required by name where a stage needs it. */
export function setting(name: string, env: Record<string, string | undefined> = process.env): string {
  const value = env[name];
  if (!value) throw new Error(`The environment variable ${name} is not set.`);
  return value;
}
